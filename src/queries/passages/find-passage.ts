import { bisector } from 'd3-array';
import type { Article } from '../../schema/article.ts';
import type { Block } from '../../schema/block.ts';
import { parsePassageRef, type PassageRef } from '../../schema/passage-ref.ts';
import type { Span } from '../../schema/span.ts';
import type { Story } from '../story/build-story.ts';

/** A passage with the words that stand there. */
export interface Passage {
  ref: PassageRef;
  article: Article;
  block: Block;
  /** The line without the white space around it, or one of its sentences. */
  span: Span;
}

/** The passage that a reference names; undefined where the story has no such line or sentence. */
export function findPassage(story: Pick<Story, 'articleOf'>, reference: string | PassageRef): Passage | undefined {
  const ref = typeof reference === 'string' ? parsePassageRef(reference) : reference;
  const article = ref && story.articleOf.get(ref.article);
  if (!ref || !article) return undefined;
  const block = blockOfLine(article, ref.line);
  const span = ref.sentence === undefined ? block : block?.sentences[ref.sentence - 1];
  return block && span ? { ref, article, block, span: { start: span.start, end: span.end } } : undefined;
}

const byLine = bisector((block: Block) => block.line);

/** The block of a line; blocks are in order. */
function blockOfLine({ blocks }: Article, line: number): Block | undefined {
  const block = blocks[byLine.left(blocks, line)];
  return block?.line === line ? block : undefined;
}
