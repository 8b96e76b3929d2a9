import type { Span } from '../../schema/span.ts';
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  DOCUMENTS,
  LINKS,
  NOUNS_IN_LY,
  OPINIONS,
  PRONOUNS,
  RELATIVES,
  STOPS,
} from './lexicon/subject-words.ts';

/** No subject that a reader takes in stands farther off, and a text without marks must not be read over and over. */
const MAX_DISTANCE = 260;
const MAX_WORDS = 14;
const MAX_INSERTION = 16;
const WORD = /[\p{L}\p{N}$£€][\p{L}\p{M}\p{N}.'’&/-]*|--|[^\s\p{L}\p{M}\p{N}]/gu;
const DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|april|june|july|august|september|october|november|december|today|yesterday|\d+)$/;
const FINITE =
  /^(?:said|says|say|told|tells|called|calls|went|came|made|took|gave|held|met|left|got|sent|wrote|filed|\p{Ll}{2,}ed)$/u;
const PERSONAL = /^(?:he|she|they|it|we|i|you)$/;
const OTHER_CLAUSE = /^(?:when|after|because|while|who|which|whom|whose|where|since|before|although|though|if|unless)$/;
const DASHES: ReadonlySet<string> = new Set(['—', '–', '--']);

/** A word or a mark, with its offsets in the statement's text. */
interface Word extends Span {
  text: string;
  lower: string;
}

/**
 * The noun phrase or pronoun that stands before the verb at `cue` as its subject: "The families" of "The families also
 * denied", also past an insertion, before "who" and, behind "and" or a comma before a participle, at the head of the
 * sentence. Offsets into `text`; undefined where no rule tells.
 */
export function findSubject(text: string, cue: number, participle: boolean): Span | undefined {
  const words = listWords(text, cue);
  let at = skipAdverbs(words, words.length - 1);
  if (participle) {
    const phrase = readPhrase(words, at);
    const last = phrase && words[phrase.last];
    if (last && DOCUMENTS.has(last.lower)) return spanOf(words, phrase);
    return findOpeningSubject(text, words);
  }
  if (CONJUNCTIONS.has(words[at]?.lower ?? '')) return findOpeningSubject(text, words);
  at = skipAdverbs(words, skipInsertion(words, at));
  if (RELATIVES.has(words[at]?.lower ?? '')) at = words[at - 1]?.text === ',' ? at - 2 : at - 1;
  const phrase = readPhrase(words, at);
  return phrase && spanOf(words, phrase);
}

function listWords(text: string, cue: number): Word[] {
  const from = Math.max(0, cue - MAX_DISTANCE);
  return [...text.slice(from, cue).matchAll(WORD)].map(({ 0: word, index }) => ({
    text: word,
    lower: word.toLowerCase(),
    start: from + index,
    end: from + index + word.length,
  }));
}

function skipAdverbs(words: readonly Word[], last: number): number {
  let at = last;
  while (at >= 0) {
    const { lower = '' } = words[at] ?? {};
    const adverb = lower.endsWith('ly') && !NOUNS_IN_LY.has(lower);
    if (!adverb && !lower.endsWith('-') && !ADVERBS.has(lower) && !AUXILIARIES.has(lower)) break;
    at -= 1;
  }
  return at;
}

/** Past ", 44," and ", a spokesman for the city,", past brackets and what stands between dashes. */
function skipInsertion(words: readonly Word[], last: number): number {
  const mark = words[last]?.text ?? '';
  const opening = mark === ')' ? '(' : mark === ',' || DASHES.has(mark) ? mark : undefined;
  if (opening === undefined) return last;
  for (let at = last - 1; at > 0 && at >= last - MAX_INSERTION; at -= 1) {
    // The age before the rest: "Smith, 44, a baker,".
    if (words[at]?.text === opening)
      return /^\d+$/.test(words[at - 1]?.text ?? '') && words[at - 2]?.text === ',' ? at - 3 : at - 1;
  }
  return last;
}

interface Phrase {
  first: number;
  last: number;
}

function readPhrase(words: readonly Word[], last: number): Phrase | undefined {
  if (PRONOUNS.has(words[last]?.lower ?? '')) return { first: last, last };
  const first = readBack(words, last);
  return first === undefined || (first === last && DETERMINERS.has(words[first]?.lower ?? ''))
    ? undefined
    : { first: joinBefore(words, first), last };
}

/** Where the noun phrase that ends with word `last` begins. */
function readBack(words: readonly Word[], last: number): number | undefined {
  let first: number | undefined;
  for (let at = last; at >= 0 && at > last - MAX_WORDS; at -= 1) {
    const word = words[at];
    if (!word || !isWord(word) || STOPS.has(word.lower) || PRONOUNS.has(word.lower) || DAY.test(word.lower)) break;
    if (LINKS.has(word.lower)) {
      if (first === undefined || !mayEndPhrase(words[at - 1])) break;
      continue;
    }
    first = at;
    if (DETERMINERS.has(word.lower) && !LINKS.has(words[at - 1]?.lower ?? '')) break;
  }
  return first;
}

/** "The navy, opposition parties and" before "activists", as far as nothing else stands before it in the clause. */
function joinBefore(words: readonly Word[], first: number): number {
  if (!/^(?:and|or|nor|&)$/.test(words[first - 1]?.lower ?? '')) return first;
  const comma = words[first - 2]?.text === ',' ? 1 : 0;
  let left = readBack(words, first - 2 - comma);
  while (left !== undefined && left > 1 && words[left - 1]?.text === ',') {
    const next = readBack(words, left - 2);
    if (next === undefined) break;
    left = next;
  }
  return left !== undefined && (left === 0 || !isWord(words[left - 1])) ? left : first;
}

/** The subject of the sentence's first verb, where the sentence begins with it. */
function findOpeningSubject(text: string, words: readonly Word[]): Span | undefined {
  const [head] = words;
  if (!head || text.slice(0, head.start).trim() !== '') return undefined;
  if (words.some(({ lower }, at) => at > 0 && opensClause(lower, words[at - 1]?.lower ?? ''))) return undefined;
  if (PERSONAL.test(head.lower)) return { start: head.start, end: head.end };
  const verb = words.findIndex(
    ({ lower }, at) => at > 0 && (AUXILIARIES.has(lower) || OPINIONS.has(lower) || FINITE.test(lower)),
  );
  if (verb < 1 || verb > MAX_WORDS) return undefined;
  const last = skipAdverbs(words, verb - 1);
  const phrase = readPhrase(words, last);
  return phrase?.first === 0 ? spanOf(words, phrase) : undefined;
}

/** A clause with a subject of its own; behind a verb ("insists that") the first subject may go on. */
function opensClause(word: string, before: string): boolean {
  return (
    OTHER_CLAUSE.test(word) || (word === 'that' && !FINITE.test(before) && !OPINIONS.has(before) && !LINKS.has(before))
  );
}

function mayEndPhrase(word: Word | undefined): boolean {
  return (
    word !== undefined && isWord(word) && !STOPS.has(word.lower) && !LINKS.has(word.lower) && !DAY.test(word.lower)
  );
}

function isWord(word: Word | undefined): boolean {
  return word !== undefined && /^[\p{L}\p{N}$£€]/u.test(word.text);
}

function spanOf(words: readonly Word[], { first, last }: Phrase): Span | undefined {
  const start = words[first]?.start;
  const end = words[last]?.end;
  return start === undefined || end === undefined ? undefined : { start, end };
}
