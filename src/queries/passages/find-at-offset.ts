import type { Block } from '../../schema/block.ts';
import type { Span } from '../../schema/span.ts';

/** The index of the span that holds the offset, in spans that are in order and do not overlap; -1 where none does. */
export function findAtOffset(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (span === undefined) return -1;
    if (offset < span.start) high = middle - 1;
    else if (offset >= span.end) low = middle + 1;
    else return middle;
  }
  return -1;
}

/** The 1-based number of the sentence that holds the offset; 1 where it falls between two. */
export function sentenceNumberAt(block: Block, offset: number): number {
  return Math.max(0, findAtOffset(block.sentences, offset)) + 1;
}
