import type { Block } from '../../src/schema/block.ts';
import type { Span } from '../../src/schema/span.ts';
import { hideControls } from '../terminal/escape-controls.ts';

/** The words at a span of the seed, on one line; '' where it lies in no block. */
export function findWords(blocks: readonly Block[], { start, end }: Span): string {
  const block = findBlock(blocks, start);
  return block ? showPlainly(block.text.slice(start - block.start, end - block.start)) : '';
}

/** The block that holds an offset into the seed's text, in UTF-16 code units. */
export function findBlock(blocks: readonly Block[], offset: number): Block | undefined {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const block = blocks[low];
  return block && block.start <= offset ? block : undefined;
}

/** A text as a terminal can show it on one line. */
export function showPlainly(text: string): string {
  return hideControls(text.replace(/\s+/g, ' '));
}
