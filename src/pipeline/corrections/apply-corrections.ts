import type { Article } from '../../schema/article.ts';
import type { EntityCorrection } from '../../schema/entity-correction.ts';
import type { Entity } from '../../schema/entity.ts';
import type { EditorialEntry } from '../read/read-editorial.ts';
import { compareCodeUnits } from '../text/compare-code-units.ts';
import { changeKinds } from './change-kinds.ts';
import { claimAliases } from './claim-aliases.ts';
import { claimMentions, indexClaims } from './claim-mentions.ts';
import { findEntries } from './find-entries.ts';
import { hideEntries } from './hide-entries.ts';
import { mergeEntries } from './merge-entries.ts';
import { setFields } from './set-fields.ts';
import { updateReferences } from './update-references.ts';

/** The parts of an article that corrections read and change. */
export type CorrectableArticle = Pick<Article, 'id' | 'blocks' | 'mentions' | 'attributions' | 'stances'>;

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

export interface Corrected<Corrigible> {
  entities: Entity[];
  articles: Corrigible[];
  /** Ids of entities that an editor hid, and of those merged into them. */
  hidden: string[];
}

/**
 * Puts the words of editors over those of the program, field by field. What can't be done is left on the editorial file as
 * an error. The order matters: an alias belongs to whoever holds it after all merging, and nobody holds what is hidden.
 */
export function applyCorrections<Corrigible extends CorrectableArticle>(
  entities: readonly Entity[],
  articles: readonly Corrigible[],
  corrections: readonly CorrectionEntry[],
): Corrected<Corrigible> {
  const draft = findEntries(entities, corrections);
  mergeEntries(draft);
  changeKinds(draft);
  setFields(draft);
  hideEntries(draft);
  const claims = indexClaims(claimAliases(draft), draft.entities);
  const updated = articles.map((article) => claimMentions(updateReferences(article, draft), claims));
  return {
    entities: [...draft.entities.values()].sort((a, b) => compareCodeUnits(a.id, b.id)),
    articles: updated,
    hidden: [...draft.hidden].sort(compareCodeUnits),
  };
}

/** The id under which an entity is now. */
export function currentId({ moved }: Pick<Draft, 'moved'>, id: string): string {
  let current = id;
  for (let next = moved.get(current); next !== undefined; next = moved.get(current)) current = next;
  return current;
}
