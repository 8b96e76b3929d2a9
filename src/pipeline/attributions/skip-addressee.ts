import { isQuoted, type UnitView } from './candidate.ts';
import { isTimeWord } from './is-time-word.ts';
import { DETERMINERS, FINITE_VERBS, PERSONAL_OBJECTS, PREPOSITIONS, SUBORDINATORS } from './lexicon/function-words.ts';

/** Words that open a clause of their own, and so cannot go on with an addressee that has a noun already. */
const CLAUSE_SUBJECTS = new Set(
  'he she they it we i you there his her their its the a an this these those not'.split(' '),
);
const CONTRACTED = /^(?:he|she|they|it|we|i|you|there|that)'/;
const WH = new Set(['whether', 'if', 'how', 'what', 'why', 'who', 'when', 'where', 'which']);
const LONGEST = 30;

/** The token behind the person or audience that stands after a verb of telling: "told Fox News", "warned them". */
export function skipAddressee({ passage }: UnitView, start: number, limit: number): number {
  const { words, tokens } = passage;
  if (PERSONAL_OBJECTS.has(words[start] ?? '')) return start + 1;
  let nouns = 0;
  let at = start;
  for (; at < limit && at - start < LONGEST; at += 1) {
    const word = words[at] ?? '';
    const text = tokens[at]?.text ?? '';
    if (
      isQuoted(passage, at) ||
      word === 'that' ||
      (WH.has(word) && !(word === 'who' && nouns > 0 && !isSubject(words[at + 1] ?? '', tokens[at + 1]?.text))) ||
      text === ':' ||
      text === ',' ||
      FINITE_VERBS.has(word)
    )
      break;
    if (nouns > 0) {
      if (word === 'to' || word === 'about' || isTimeWord(words, at) || PERSONAL_OBJECTS.has(word)) break;
      if (SUBORDINATORS.has(word)) break;
      if (
        tokens[at]?.text !== '-' &&
        tokens[at - 1]?.text !== '-' &&
        opensClause(word) &&
        !PREPOSITIONS.has(words[at - 1] ?? '')
      )
        break;
    }
    if (!DETERMINERS.has(word) && !PREPOSITIONS.has(word)) nouns += 1;
  }
  return at;
}

function opensClause(word: string): boolean {
  return CLAUSE_SUBJECTS.has(word) || CONTRACTED.test(word);
}

/** "the man who he thought": what stands behind a "who" that asks, and not behind one that goes on with a noun. */
function isSubject(word: string, text = ''): boolean {
  return opensClause(word) || /^\p{Lu}/u.test(text);
}
