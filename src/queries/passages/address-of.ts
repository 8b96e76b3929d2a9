import { formatPassageRef, type PassageRef } from '../../schema/passage-ref.ts';
import type { Story } from '../story/build-story.ts';

/** A passage as readers see it: `000:23`, the shortest unambiguous beginning of the article's id and the line. */
export function addressOf(story: Story, ref: PassageRef): string {
  return formatPassageRef({ ...ref, article: story.sourceOf.get(ref.article)?.prefix ?? ref.article });
}
