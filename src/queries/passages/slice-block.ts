import type { Block } from '../../schema/block.ts';
import type { Span } from '../../schema/span.ts';

/** The words of a block at a span of the seed; a span that reaches beyond the block is cut to it. */
export function sliceBlock(block: Block, span: Span): string {
  return block.text.slice(Math.max(0, span.start - block.start), Math.max(0, span.end - block.start));
}
