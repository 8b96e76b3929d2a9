import { reportError } from '../../markdown/report-problem.ts';
import { currentId, type CorrectionEntry, type Draft } from './draft.ts';

/** What an editor calls an entity, and where the editor says so. */
interface Claim {
  text: string;
  path: readonly (string | number)[];
}

/**
 * Adds the aliases of editors to their entities, and returns the id of the entity that each alias, and each name that an
 * editor gives, belongs to. One that another entity is called by is an error on the editor's file.
 */
export function claimAliases(draft: Draft): ReadonlyMap<string, string> {
  const owners = collectOwners(draft);
  const claims = new Map<string, string>();
  for (const correction of draft.corrections) {
    const entity = draft.entities.get(currentId(draft, correction.id));
    if (!entity) continue;
    for (const { text, path } of listClaims(correction)) {
      const owner = claims.get(text) ?? owners.get(text)?.find((other) => other !== entity.id);
      if (owner !== undefined && owner !== entity.id) {
        // Two that are there already may bear one name; their mentions stay as they are.
        if (path[0] === 'aliases' || draft.made.has(entity.id)) reportInUse(correction, { text, path }, owner);
        continue;
      }
      claims.set(text, entity.id);
      if (path[0] === 'name' || entity.aliases.some((alias) => alias.text === text)) continue;
      entity.aliases.push({ text, by: 'editor', citations: [] });
      if (!entity.corrected.includes('aliases')) entity.corrected.push('aliases');
    }
  }
  return claims;
}

function listClaims({ data }: CorrectionEntry): Claim[] {
  const aliases = (data.aliases ?? []).map((text, index): Claim => ({ text, path: ['aliases', index] }));
  const isName = data.name !== undefined && data['same-as'] === undefined;
  return isName ? [{ text: data.name ?? '', path: ['name'] }, ...aliases] : aliases;
}

function reportInUse({ file, placeOf }: CorrectionEntry, { text, path }: Claim, owner: string): void {
  reportError(file, {
    rule: 'alias-in-use',
    reason: `the ${path[0] === 'name' ? 'name' : 'alias'} "${text}" already belongs to ${owner}`,
    hint: `use the full name, or add "same-as: ${owner}"`,
    place: placeOf(path),
  });
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
