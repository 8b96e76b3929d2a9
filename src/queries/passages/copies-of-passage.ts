import { formatPassageRef, type PassageRef } from '../../schema/passage-ref.ts';
import type { Story } from '../story/build-story.ts';
import { findAtOffset, sentenceNumberAt } from './find-at-offset.ts';
import { findCopy } from './find-copies.ts';

/** Passages of other texts that have the words of this one, so that it is no second witness; one a text. */
export function copiesOfPassage(story: Story, ref: PassageRef): PassageRef[] {
  const copies = new Map<string, PassageRef>();
  for (const { shared: run } of story.copies.runs.get(formatPassageRef({ article: ref.article, line: ref.line })) ??
    []) {
    for (const { article, start } of run.places) {
      if (article === ref.article || copies.has(article)) continue;
      const blocks = story.articleOf.get(article)?.blocks ?? [];
      const block = blocks[findAtOffset(blocks, start)];
      if (!block) continue;
      const other = { article, line: block.line, sentence: sentenceNumberAt(block, start) };
      if (findCopy(story, ref, other)) copies.set(article, other);
    }
  }
  return [...copies.values()];
}
