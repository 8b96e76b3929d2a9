import type { Article } from '../../schema/article.ts';
import type { Span } from '../../schema/span.ts';
import { findAtOffset } from './find-at-offset.ts';
import { sliceBlock } from './slice-block.ts';

/** The words of an article at a span, cut to the line in which they begin; empty where there is none. */
export function wordsAt({ blocks }: Article, span: Span): string {
  const block = blocks[findAtOffset(blocks, span.start)];
  return block ? sliceBlock(block, span) : '';
}
