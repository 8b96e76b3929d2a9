import { indexPassages, type PassageIndex } from '../../markdown/index-passages.ts';
import type { Entity } from '../../schema/entity.ts';
import { compareCodeUnits } from '../text/compare-code-units.ts';
import { changeKinds } from './change-kinds.ts';
import { claimAliases } from './claim-aliases.ts';
import { claimMentions, indexClaims } from './claim-mentions.ts';
import { divideEntities } from './divide-entities.ts';
import type { CorrectableArticle, CorrectionEntry } from './draft.ts';
import { findEntries } from './find-entries.ts';
import { forgetGone } from './forget-gone.ts';
import { hideEntries } from './hide-entries.ts';
import { mergeEntries } from './merge-entries.ts';
import { readDivisions } from './read-divisions.ts';
import { reportUnmatchedWords } from './report-unmatched-words.ts';
import { reportUnnamedPassages } from './report-unnamed-passages.ts';
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
 * Puts the words of editors over those of the program, field by field. What can't be done, and what no text bears out any
 * more, is left on the editorial file as an error. The order matters: an alias belongs to whoever holds it after all
 * merging and dividing, and nobody holds what is hidden.
 */
export function applyCorrections<Corrigible extends CorrectableArticle>(
  entities: readonly Entity[],
  articles: readonly Corrigible[],
  corrections: readonly CorrectionEntry[],
): Corrected<Corrigible> {
  let index: PassageIndex | undefined;
  // Only citations and passages need it, and many stories have none in their corrections.
  const passages = (): PassageIndex => (index ??= indexPassages(articles));
  const draft = findEntries(entities, corrections);
  changeKinds(draft);
  mergeEntries(draft);
  updateRoles(draft);
  const before = articles.map((article) => updateReferences(article, draft));
  const divisions = readDivisions(draft, passages);
  const divided = divideEntities(before, draft, divisions);
  setFields(draft, passages);
  hideEntries(draft);
  forgetGone(draft);
  updateRoles(draft);
  const claims = indexClaims(claimAliases(draft, divisions), draft.entities, divisions);
  const after = divided.articles.map((article) => claimMentions(updateReferences(article, draft), claims));
  reportUnmatchedWords({ draft, divisions, used: divided.used, claims, articles: after, passages });
  reportUnnamedPassages({ draft, divisions, used: divided.used, before, after, passages });
  return {
    entities: [...draft.entities.values()].sort((a, b) => compareCodeUnits(a.id, b.id)),
    articles: after,
    hidden: [...draft.hidden].sort(compareCodeUnits),
  };
}
