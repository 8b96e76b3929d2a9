import type { Entity } from '../../schema/entity.ts';
import type { Story } from '../story/build-story.ts';
import { compareNames } from '../entities/compare-names.ts';
import type { Source } from '../story/describe-source.ts';

/** Which sources mention an entity; of versions of one text, the one that speaks for them. */
export interface SourcesOfName {
  entity: Entity;
  /** In the order of their letters. */
  sources: Source[];
}

/** Every entity with the sources that mention it, by name. */
export function sourcesOfNames(story: Story): SourcesOfName[] {
  return story.entities
    .map((entity) => {
      const ids = new Set(
        story.blocksNaming.get(entity.id)?.map(({ article: { id } }) => story.witnesses.get(id) ?? id),
      );
      return { entity, sources: [...ids].flatMap((id) => story.sourceOf.get(id) ?? []) };
    })
    .sort((a, b) => compareNames(a.entity.name, b.entity.name));
}
