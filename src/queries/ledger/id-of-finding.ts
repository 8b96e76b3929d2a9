import type { Story } from '../story/build-story.ts';

/** What pages list one by one. */
export type FindingKind = 'time' | 'figure' | 'said' | 'stance';

/**
 * The fragment under which the page of its kind lists a find: `time-a-314`, by the letter of the source and where the find
 * begins, in UTF-16 code units.
 */
export function idOfFinding(story: Story, kind: FindingKind, article: string, start: number): string {
  const letter = story.sourceOf.get(article)?.letter.toLowerCase() ?? '';
  return `${kind}-${letter}-${String(start)}`;
}
