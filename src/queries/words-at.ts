import type { Article } from '../schema/article.ts';
import type { Span } from '../schema/span.ts';
import { findAtOffset } from './find-at-offset.ts';
import { sliceBlock } from './slice-block.ts';

/** The words of an article at a span of its seed, as far as they stand in the line in which it begins; else none. */
export function wordsAt({ blocks }: Pick<Article, 'blocks'>, span: Span): string {
  const block = blocks[findAtOffset(blocks, span.start)];
  return block ? sliceBlock(block, span) : '';
}
