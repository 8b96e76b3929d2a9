import type { Article } from '../../schema/article.ts';
import type { EntityCorrection } from '../../schema/entity-correction.ts';
import type { Entity } from '../../schema/entity.ts';
import type { EditorialEntry } from '../read/read-editorial.ts';

/** The parts of an article that corrections read and change. */
export type CorrectableArticle = Pick<
  Article,
  'id' | 'lines' | 'facts' | 'blocks' | 'mentions' | 'attributions' | 'stances'
>;

export type CorrectionEntry = EditorialEntry<EntityCorrection>;

/** Entities while they are being corrected. */
export interface Draft {
  /** By id; entries of the map are copies and may be changed. */
  entities: Map<string, Entity>;
  /** Where an id went: merged into another entity, or changed with the kind. */
  moved: Map<string, string>;
  /** Ids of entities that an editor hid, and of those merged into them. */
  hidden: Set<string>;
  /** Ids of entities that are there only because an editor says so. */
  made: Set<string>;
  /** What editors say about the entities that are there, in the order of ids. */
  corrections: CorrectionEntry[];
}

/** The id under which an entity is now. */
export function currentId({ moved }: Pick<Draft, 'moved'>, id: string): string {
  let current = id;
  for (let next = moved.get(current); next !== undefined; next = moved.get(current)) current = next;
  return current;
}

/** Notes that an editor set a field of an entity. */
export function noteCorrected({ corrected }: Entity, field: string): void {
  if (!corrected.includes(field)) corrected.push(field);
}
