import { DETERMINERS, FINITE_VERBS } from './lexicon/function-words.ts';
import type { Passage, TokenRange } from './read-passages.ts';

const CONTRACTED = /n't$|'(?:ll|re|ve|d|m)$|^(?:he|she|they|it|we|there|that|who|what)'s$/;

const PRONOUNS = new Set(['he', 'she', 'it', 'that', 'there', 'here', 'what', 'who']);

/** Whether words are a clause with a verb of its own, as far as a list of frequent verbs and the ending -ed tell. */
export function hasFiniteVerb({ words, tokens }: Passage, { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at += 1) {
    const word = words[at] ?? '';
    if (FINITE_VERBS.has(word) || CONTRACTED.test(word)) return true;
    if (word === "'s" && PRONOUNS.has(words[at - 1] ?? '')) return true;
    if (at === from || !/..ed$/.test(word)) continue;
    if (/^\p{Ll}/u.test(tokens[at]?.text ?? '') && !DETERMINERS.has(words[at - 1] ?? '')) return true;
  }
  return false;
}
