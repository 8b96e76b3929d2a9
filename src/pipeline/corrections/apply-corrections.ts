import type { Entity } from '../../schema/entity.ts';
import { compareCodeUnits } from '../text/compare-code-units.ts';
import { changeKinds } from './change-kinds.ts';
import { claimAliases } from './claim-aliases.ts';
import { claimMentions, indexClaims } from './claim-mentions.ts';
import type { CorrectableArticle, CorrectionEntry } from './draft.ts';
import { findEntries } from './find-entries.ts';
import { hideEntries } from './hide-entries.ts';
import { mergeEntries } from './merge-entries.ts';
import { setFields } from './set-fields.ts';
import { updateReferences } from './update-references.ts';
import { updateRoles } from './update-roles.ts';

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
  updateRoles(draft);
  const claims = indexClaims(claimAliases(draft), draft.entities);
  const updated = articles.map((article) => claimMentions(updateReferences(article, draft), claims));
  return {
    entities: [...draft.entities.values()].sort((a, b) => compareCodeUnits(a.id, b.id)),
    articles: updated,
    hidden: [...draft.hidden].sort(compareCodeUnits),
  };
}
