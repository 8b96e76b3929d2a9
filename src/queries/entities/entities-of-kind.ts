import type { EntityKind } from '../../schema/entity-kind.ts';
import type { Entity } from '../../schema/entity.ts';
import type { Story } from '../story/build-story.ts';
import { compareNames } from './compare-names.ts';
import type { Source } from '../story/describe-source.ts';
import { isVerbatim } from '../statements/group-quotations.ts';

/** An entity as a list shows it. */
export interface EntityEntry {
  entity: Entity;
  /** In how many lines it is mentioned. */
  lines: number;
  /** How much is attributed to it. */
  quotations: number;
  /** Whether some of that stands between quotation marks. */
  isQuoted: boolean;
  /** The sources that mention it. */
  sources: Source[];
}

/** The people, agencies or places of the story, the most mentioned first. */
export function entitiesOfKind(story: Story, kind: EntityKind): EntityEntry[] {
  return story.entities
    .filter((entity) => entity.kind === kind)
    .map((entity) => describeEntry(story, entity))
    .sort((a, b) => b.lines - a.lines || b.quotations - a.quotations || compareNames(a.entity.name, b.entity.name));
}

function describeEntry(story: Story, entity: Entity): EntityEntry {
  const blocks = story.blocksNaming.get(entity.id) ?? [];
  const sources = new Set(blocks.map(({ article }) => story.sourceOf.get(article.id)));
  const quotations = story.quotationsBy.get(entity.id) ?? [];
  return {
    entity,
    lines: blocks.length,
    quotations: quotations.length,
    isQuoted: quotations.some(isVerbatim),
    sources: [...sources].filter((source) => source !== undefined),
  };
}
