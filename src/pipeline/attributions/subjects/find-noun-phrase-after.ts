import { isFinite } from '../has-finite-verb.ts';
import {
  ADVERBS,
  CLAUSE_OPENERS,
  DETERMINERS,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
  TIME_WORDS,
} from '../lexicon/function-words.ts';
import type { Passage, TokenRange } from '../read-passages.ts';
import { MAX_REACH, PRONOUNS, isInitial } from './boundaries.ts';

/** The noun phrase that begins at `start`: the source in "said X" and in "according to X". */
export function findNounPhraseAfter(passage: Passage, start: number, unitEnd: number): TokenRange | undefined {
  const { words, tokens, runOf } = passage;
  let at = start;
  if (PRONOUNS.has(words[at] ?? '') && !DETERMINERS.has(words[at] ?? '')) return { from: at, to: at + 1 };
  if (PREPOSITIONS.has(words[at] ?? '') || SUBORDINATORS.has(words[at] ?? '')) return undefined;
  let seenNoun = false;
  while (at < unitEnd && at - start < MAX_REACH && (runOf[at] ?? -1) < 0) {
    const word = words[at] ?? '';
    const token = tokens[at];
    if (token?.kind === 'mark') {
      if (word === "'s" || word === "'" || word === '&') at += 1;
      else if ((word === '-' || word === '.' || word === '/') && !token.spaced && tokens[at + 1]?.spaced === false)
        at += 1;
      else if (word === '.' && isInitial(passage, at) && at + 1 < unitEnd) at += 1;
      else if (word === '(' && tokens[at + 2]?.text === ')') at += 3;
      else break;
      continue;
    }
    if (
      at > start &&
      (isFinite(passage, at, start) || (CLAUSE_OPENERS.has(word) && word !== 'and') || RELATIVES.has(word))
    )
      break;
    if (word === 'and' && !/^\p{Lu}/u.test(tokens[at + 1]?.text ?? '') && words[at + 1] !== 'others') break;
    if (seenNoun && TIME_WORDS.has(word)) break;
    if (
      seenNoun &&
      PREPOSITIONS.has(word) &&
      !(word === 'of' || word === 'for' || word === 'with' || word === 'at' || word === 'from')
    )
      break;
    if (seenNoun && ADVERBS.has(word)) break;
    if (!DETERMINERS.has(word) && !PREPOSITIONS.has(word)) seenNoun = true;
    at += 1;
  }
  const dangles = (word: string): boolean => PREPOSITIONS.has(word) || DETERMINERS.has(word) || word === 'and';
  while (at > start + 1 && dangles(words[at - 1] ?? '')) at -= 1;
  return at > start && seenNoun ? { from: start, to: at } : undefined;
}
