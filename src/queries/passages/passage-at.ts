import type { Place } from '../../schema/comparison.ts';
import type { Story } from '../story/build-story.ts';
import { findAtOffset, sentenceNumberAt } from './find-at-offset.ts';
import type { Passage } from './find-passage.ts';

/** The sentence in which words begin; undefined where the story has no such line. Offsets are UTF-16 code units. */
export function passageAt(story: Story, { article: id, start }: Pick<Place, 'article' | 'start'>): Passage | undefined {
  const article = story.articleOf.get(id);
  const block = article?.blocks[findAtOffset(article.blocks, start)];
  if (!article || !block) return undefined;
  const sentence = sentenceNumberAt(block, start);
  const span = block.sentences[sentence - 1] ?? block;
  return {
    ref: { article: id, line: block.line, sentence },
    article,
    block,
    span: { start: span.start, end: span.end },
  };
}
