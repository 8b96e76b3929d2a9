import { DETERMINERS, FINITE_VERBS } from './lexicon/function-words.ts';
import type { Passage, TokenRange } from './read-passages.ts';

const CONTRACTED = /n't$|'(?:ll|re|ve|d|m)$|^(?:he|she|they|it|we|there|that|who|what)'s$/;

const PRONOUNS = new Set(['he', 'she', 'it', 'that', 'there', 'here', 'what', 'who']);

/** Whether words are a clause with a verb of its own, as far as a list of frequent verbs and the ending -ed tell. */
export function hasFiniteVerb(passage: Passage, { from, to }: TokenRange): boolean {
  const { words, tokens } = passage;
  for (let at = from; at < to; at += 1) {
    const word = words[at] ?? '';
    if (isFinite(passage, at, from) || CONTRACTED.test(word)) return true;
    if (word === "'s" && PRONOUNS.has(words[at - 1] ?? '')) return true;
    if (at === from || !/..ed$/.test(word)) continue;
    if (/^\p{Ll}/u.test(tokens[at]?.text ?? '') && !DETERMINERS.has(words[at - 1] ?? '')) return true;
  }
  return false;
}

/** Whether a token is a frequent finite verb, and no part of a name: "Public Works Director". */
export function isFinite({ words, tokens }: Passage, at: number, start: number): boolean {
  return FINITE_VERBS.has(words[at] ?? '') && (at === start || !/^\p{Lu}/u.test(tokens[at]?.text ?? ''));
}
