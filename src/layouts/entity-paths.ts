import type { EntityKind } from '../schema/entity-kind.ts';
import { loadStory } from './load-story.ts';

/** The pages of a kind of entity: the last part of the address, and the id. */
export async function entityPaths(kind: EntityKind): Promise<{ params: { id: string }; props: { entity: string } }[]> {
  const { entities } = await loadStory();
  return entities
    .filter((entity) => entity.kind === kind)
    .map(({ id }) => ({ params: { id: id.slice(id.indexOf('/') + 1) }, props: { entity: id } }));
}
