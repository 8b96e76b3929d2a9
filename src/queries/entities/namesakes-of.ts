import type { Entity } from '../../schema/entity.ts';
import { addressOf } from '../passages/address-of.ts';
import type { Story } from '../story/build-story.ts';

/** An entity that is called as another one. */
export interface Namesake {
  entity: Entity;
  /**
   * The first text that names it, and where it begins with several of the name the line too: "Report A", "Report A,
   * 001:2". Undefined where only an editor names it.
   */
  where: string | undefined;
}

const indexes = new WeakMap<Story, ReadonlyMap<string, readonly Entity[]>>();

/** All who bear the name of an entity, itself among them, in the order of ids; the index is made once for a story. */
export function namesakesOf(story: Story, { name }: Pick<Entity, 'name'>): Namesake[] {
  const index = indexes.get(story) ?? Map.groupBy(story.entities, (entity) => entity.name);
  indexes.set(story, index);
  const placed = (index.get(name) ?? []).map((entity) => ({ entity, first: story.blocksNaming.get(entity.id)?.[0] }));
  const counts = Map.groupBy(placed, ({ first }) => first?.article.id);
  return placed.map(({ entity, first }) => {
    if (!first) return { entity, where: undefined };
    const { id } = first.article;
    const source = story.sourceOf.get(id)?.name ?? id;
    const isShared = (counts.get(id)?.length ?? 0) > 1;
    return {
      entity,
      where: isShared ? `${source}, ${addressOf(story, { article: id, line: first.block.line })}` : source,
    };
  });
}
