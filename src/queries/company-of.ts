import type { Entity } from '../schema/entity.ts';
import type { Story } from './build-story.ts';
import { compareNames } from './compare-names.ts';

/** An entity that stands in the same lines as another one. */
export interface Companion {
  entity: Entity;
  /** In how many lines both are mentioned. */
  lines: number;
}

/** Who and what is mentioned in the same lines as an entity, the most frequent first. */
export function companyOf(story: Story, id: string): Companion[] {
  const lines = new Map<string, number>();
  for (const { mentions } of story.blocksNaming.get(id) ?? []) {
    for (const other of new Set(mentions.map(({ entity }) => entity))) {
      if (other !== undefined && other !== id) lines.set(other, (lines.get(other) ?? 0) + 1);
    }
  }
  return [...lines]
    .flatMap(([other, count]) => {
      const entity = story.entityOf.get(other);
      return entity ? [{ entity, lines: count }] : [];
    })
    .sort((a, b) => b.lines - a.lines || compareNames(a.entity.name, b.entity.name));
}
