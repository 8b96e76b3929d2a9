import { DETERMINERS, PREPOSITIONS, RELATIVES } from './lexicon/function-words.ts';
import type { Passage } from './read-passages.ts';

const PLURAL_SUBJECTS = new Set(
  'they we i you who which that people police some many most others and or both few all men women media public data'.split(
    ' ',
  ),
);

/** A base form has a plural subject: "critics say", "they argue". */
export function isPluralSubject({ tokens, words }: Passage, end: number, unitStart: number): boolean {
  if (isPlural(tokens[end - 1]?.text ?? '', words[end - 1] ?? '')) return true;
  if (isCoordinated({ tokens, words }, end, unitStart)) return true;
  // "Opponents of the ban cite": the head stands before the preposition.
  for (let at = end - 2; at > unitStart && end - at < 16 && tokens[at]?.kind !== 'mark'; at -= 1) {
    if (words[at] === 'those') return true;
    if (
      (PREPOSITIONS.has(words[at] ?? '') || RELATIVES.has(words[at] ?? '')) &&
      words[at] !== 'to' &&
      tokens[at - 1]?.kind === 'word' &&
      isPlural(tokens[at - 1]?.text ?? '', words[at - 1] ?? '')
    )
      return true;
  }
  return false;
}

/** "Roe and Smith argue", "Roe and Jane Smith of the union argue". */
function isCoordinated({ tokens, words }: Pick<Passage, 'tokens' | 'words'>, end: number, unitStart: number): boolean {
  for (let at = end - 1; at > unitStart && end - at < 16; at -= 1) {
    const text = tokens[at]?.text ?? '';
    if (words[at] === 'and')
      return /^\p{Lu}|^\)$/u.test(tokens[at - 1]?.text ?? '') && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '');
    if (!/^\p{Lu}|^[.,]$/u.test(text) && !PREPOSITIONS.has(words[at] ?? '') && !DETERMINERS.has(words[at] ?? ''))
      return false;
  }
  return false;
}

function isPlural(text: string, word: string): boolean {
  return PLURAL_SUBJECTS.has(word) || /(?:s|\)|,|-|–|—)$/.test(text) || /^\p{Lu}{2,}$/u.test(text);
}
