import type { SentenceIndex } from '../passages/index-sentences.ts';
import { overlapping } from '../passages/index-sentences.ts';
import { listTimes } from '../times/list-times.ts';
import type { PlacedTime, Timeline } from '../times/times-in-story.ts';

/** A time that stands in a sentence that names an entity, or in words of its own. */
export interface Appearance {
  entry: PlacedTime;
  /** Whether the page of the timeline lists it. */
  isListed: boolean;
}

/** The appearances of one day, month or year, or of one weekday; without a heading those that have no day. */
export interface AppearanceGroup {
  heading?: string;
  appearances: Appearance[];
}

/** When each entity appears, in the order of the timeline. */
export function indexAppearances(timeline: Timeline, sentences: SentenceIndex): Map<string, AppearanceGroup[]> {
  const index = new Map<string, AppearanceGroup[]>();
  for (const { heading, entries, listed } of listTimes(timeline)) {
    const groupOf = new Map<string, AppearanceGroup>();
    for (const [at, entry] of entries.entries()) {
      for (const entity of whoIsIn(entry, sentences)) {
        let group = groupOf.get(entity);
        if (!group) {
          group = { ...(heading === undefined ? {} : { heading }), appearances: [] };
          groupOf.set(entity, group);
          const groups = index.get(entity);
          if (groups) groups.push(group);
          else index.set(entity, [group]);
        }
        group.appearances.push({ entry, isListed: at < listed });
      }
    }
  }
  return index;
}

function whoIsIn({ block, ref, time }: PlacedTime, { of, said }: SentenceIndex): Set<string> {
  const named = of.get(block)?.get(ref.sentence ?? 1)?.entities ?? [];
  const speakers = overlapping(said.get(block) ?? [], time).flatMap(({ attribution: { entity } }) => entity ?? []);
  return new Set([...named, ...speakers]);
}
