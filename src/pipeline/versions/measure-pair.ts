import { SHINGLE } from './index-shingles.ts';
import type { WordedText } from './read-word-ids.ts';

/** A text with the numbers of its runs of words. */
export interface ShingledText extends WordedText {
  hashes: Uint32Array;
}

/** How many words of a text stand in another one, in runs of six or more. */
export function countSharedWords({ hashes }: ShingledText, other: ReadonlySet<number>): number {
  let count = 0;
  let until = 0;
  for (const [at, hash] of hashes.entries()) {
    if (!other.has(hash)) continue;
    count += at + SHINGLE - Math.max(until, at);
    until = at + SHINGLE;
  }
  return count;
}

/** How many sentences of a text stand in another one, word for word. */
export function countSharedSentences(text: WordedText, other: WordedText): number {
  const known = new Set(listSentences(other));
  return listSentences(text).filter((sentence) => known.has(sentence)).length;
}

/** Whether two texts have the same words in the same order. */
export function haveSameWords({ words: a }: WordedText, { words: b }: WordedText): boolean {
  return a.length === b.length && a.every((word, at) => word === b[at]);
}

function listSentences({ words, sentences }: WordedText): string[] {
  return sentences.map((from, at) => words.subarray(from, sentences[at + 1] ?? words.length).join(' '));
}
