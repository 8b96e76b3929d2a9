import type { Story } from '../story/build-story.ts';
import { registerByKind } from './register-by-kind.ts';
import type { RegisterEntry } from './register-entry.ts';

const indexes = new WeakMap<Story, ReadonlyMap<string, readonly RegisterEntry[]>>();

/**
 * What is not confirmed and concerns an entity: what it says, doubts, denies or did not answer, what it is accused of, what
 * names it; in the order of the register, without what is only said with reserve. The index is made once for a story.
 */
export function registerOf(story: Story, entity: string): readonly RegisterEntry[] {
  const index = indexes.get(story) ?? indexRegister(story);
  indexes.set(story, index);
  return index.get(entity) ?? [];
}

function indexRegister(story: Story): Map<string, RegisterEntry[]> {
  const index = new Map<string, RegisterEntry[]>();
  for (const { kind, entries } of registerByKind(story)) {
    if (kind === 'hedged') continue;
    for (const entry of entries)
      for (const id of entry.concerns) {
        const own = index.get(id);
        if (own) own.push(entry);
        else index.set(id, [entry]);
      }
  }
  return index;
}
