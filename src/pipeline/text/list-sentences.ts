import type { Span } from '../../schema/span.ts';
import type { SegmentedText } from '../segment/segment.ts';
import type { Token } from './tokenize.ts';

/** A sentence with its tokens. Offsets are UTF-16 code units into the seed's text. */
export interface Sentence extends Span {
  tokens: readonly Token[];
}

/** The sentences that a text tells something in: captions count, credits (lines or ends of captions) never do. */
export function listSentences({ blocks, tokens }: SegmentedText): Sentence[] {
  return blocks.flatMap(({ kind, sentences, credit }, block): Sentence[] => {
    if (kind === 'credit') return [];
    const all = tokens[block] ?? [];
    const limit = credit?.start ?? Infinity;
    let at = 0;
    return sentences.flatMap(({ start, end }): Sentence[] => {
      const from = at;
      while (at < all.length && (all[at]?.start ?? end) < end) at += 1;
      const own = all.slice(from, at).filter((token) => token.start < limit);
      const last = own.at(-1);
      return last ? [{ start, end: last.end, tokens: own }] : [];
    });
  });
}
