import type { Entity } from '../../schema/entity.ts';
import type { Story } from '../story/build-story.ts';
import type { Source } from '../story/describe-source.ts';

/** An entity that is called as another one, which nothing in the texts says is the same. */
export interface Namesake {
  entity: Entity;
  /** The first text that names it; undefined where only an editor does. */
  source: Source | undefined;
}

const indexes = new WeakMap<Story, ReadonlyMap<string, readonly Entity[]>>();

/** All who bear the name of an entity, itself among them, in the order of ids; the index is made once for a story. */
export function namesakesOf(story: Story, { name }: Pick<Entity, 'name'>): Namesake[] {
  const index = indexes.get(story) ?? Map.groupBy(story.entities, (entity) => entity.name);
  indexes.set(story, index);
  return (index.get(name) ?? []).map((entity) => {
    const [first] = story.blocksNaming.get(entity.id) ?? [];
    return { entity, source: first && story.sourceOf.get(first.article.id) };
  });
}
