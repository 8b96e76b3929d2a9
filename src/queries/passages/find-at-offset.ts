import { bisector } from 'd3-array';
import type { Block } from '../../schema/block.ts';
import type { Span } from '../../schema/span.ts';

const byEnd = bisector(({ end }: Span) => end);

/** The index of the span that holds the offset, in spans that are in order and do not overlap; -1 where none does. */
export function findAtOffset(spans: readonly Span[], offset: number): number {
  const at = byEnd.right(spans, offset);
  return (spans[at]?.start ?? Infinity) <= offset ? at : -1;
}

/** The 1-based number of the sentence that holds the offset; 1 where it falls between two. */
export function sentenceNumberAt(block: Block, offset: number): number {
  return Math.max(0, findAtOffset(block.sentences, offset)) + 1;
}
