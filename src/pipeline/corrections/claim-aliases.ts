import { reportError } from '../../markdown/report-problem.ts';
import { currentId, type Draft } from './apply-corrections.ts';

/**
 * Adds the aliases of editors to their entities, and returns the id of the entity that each alias belongs to. One that
 * another entity is called by is an error on the editor's file.
 */
export function claimAliases(draft: Draft): ReadonlyMap<string, string> {
  const owners = collectOwners(draft);
  const claims = new Map<string, string>();
  for (const { id, data, file, placeOf } of draft.corrections) {
    const entity = draft.entities.get(currentId(draft, id));
    if (!entity) continue;
    for (const [index, text] of (data.aliases ?? []).entries()) {
      const owner = claims.get(text) ?? owners.get(text)?.find((other) => other !== entity.id);
      if (owner !== undefined && owner !== entity.id) {
        reportError(file, {
          rule: 'alias-in-use',
          reason: `the alias "${text}" already belongs to ${owner}`,
          hint: `use the full name, or add "same-as: ${owner}"`,
          place: placeOf(['aliases', index]),
        });
        continue;
      }
      claims.set(text, entity.id);
      if (entity.aliases.some((alias) => alias.text === text)) continue;
      entity.aliases.push({ text, by: 'editor', citations: [] });
      if (!entity.corrected.includes('aliases')) entity.corrected.push('aliases');
    }
  }
  return claims;
}

/** The entities that are called by each name or alias. */
function collectOwners({ entities }: Draft): Map<string, string[]> {
  const owners = new Map<string, string[]>();
  for (const { id, name, aliases } of entities.values()) {
    for (const text of new Set([name, ...aliases.map((alias) => alias.text)])) {
      owners.set(text, [...(owners.get(text) ?? []), id]);
    }
  }
  return owners;
}
