import { ADVERBS } from '../lexicon/function-words.ts';
import type { Passage } from '../read-passages.ts';

/** Tokens within which the parts of a clause are looked for. */
export const MAX_REACH = 60;

/** Words that are a whole noun phrase. */
export const PRONOUNS = new Set(
  (
    'he she they it i we you who which that this these those others some many both none all one another most several few ' +
    'everyone nobody'
  ).split(' '),
);

const DASHES = new Set(['—', '–', '--', '-']);

/** A dash between clauses, and no hyphen. */
export function isSpacedDash({ tokens }: Passage, at: number): boolean {
  return DASHES.has(tokens[at]?.text ?? '') && tokens[at]?.spaced === true;
}

/** A mark that a noun phrase does not reach over. */
export function isBoundaryMark(passage: Passage, at: number): boolean {
  const { tokens } = passage;
  const text = tokens[at]?.text ?? '';
  if (text === ',' || text === ';' || text === ':' || text === '(' || text === '?' || text === '!' || text === '…')
    return true;
  if (DASHES.has(text)) return tokens[at]?.spaced === true || text !== '-';
  if (text === '.') return !isInitial(passage, at);
  return false;
}

/** The full stop of an initial or a title: "Donald J. Trump", "Mr. Brown", "Sen. Cruz". */
export function isInitial({ tokens }: Passage, at: number): boolean {
  const before = tokens[at - 1];
  return (
    tokens[at]?.spaced === false &&
    before?.kind === 'word' &&
    (before.text.length <= 5 || /^\p{Lu}/u.test(before.text)) &&
    tokens[at + 1] !== undefined
  );
}

/** A comma, a closing bracket or a dash: what may close an insertion. */
export function isPause(passage: Passage, at: number): boolean {
  const { tokens, runOf } = passage;
  const text = tokens[at]?.text ?? '';
  return (runOf[at] ?? -1) < 0 && (text === ',' || text === ')' || isSpacedDash(passage, at));
}

/** "However", "later": adverbs that may stand before a subject. */
export function isLeadingAdverb({ words }: Passage, at: number): boolean {
  const word = words[at] ?? '';
  return ADVERBS.has(word) && word !== 'all' && word !== 'both';
}

/** The next comma outside quotation marks. */
export function findComma({ tokens, runOf }: Passage, start: number, end: number): number | undefined {
  for (let at = start; at < end && at - start < MAX_REACH; at += 1)
    if (tokens[at]?.text === ',' && (runOf[at] ?? -1) < 0) return at;
  return undefined;
}
