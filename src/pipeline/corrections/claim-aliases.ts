import { reportError } from '../../markdown/report-problem.ts';
import { currentId, noteCorrected, type CorrectionEntry, type Draft } from './draft.ts';
import { plainWords } from './plain-words.ts';
import type { Divisions, SplitArea } from './read-divisions.ts';

/** What an editor calls an entity, and where the editor says so. */
export interface Claim {
  /** Without differences of typography. */
  text: string;
  path: readonly ['name'] | readonly ['aliases', number];
}

/** Whom words belong to, and where; everywhere, if there are no areas. */
export interface Claimant {
  id: string;
  areas?: ReadonlyMap<string, readonly SplitArea[]>;
}

/**
 * Adds the aliases of editors to their entities, and returns the entities that each alias, and each name that an editor
 * gives, belongs to. One that another entity is called by is an error on the editor's file; but where an editor tells two
 * of one name apart, it belongs to each in its own passages.
 */
export function claimAliases(draft: Draft, { takers }: Divisions): ReadonlyMap<string, readonly Claimant[]> {
  const owners = collectOwners(draft);
  const claims = new Map<string, Claimant[]>();
  for (const correction of draft.corrections) {
    const entity = draft.entities.get(currentId(draft, correction.id));
    if (!entity) continue;
    const areas = takers.get(entity.id);
    for (const claim of listClaims(correction)) {
      const { text, path } = claim;
      const claimants = claims.get(text) ?? [];
      const owner =
        claimants.find((other) => !other.areas)?.id ?? owners.get(text)?.find((other) => other !== entity.id);
      if (owner !== undefined && owner !== entity.id && !areas) {
        // Two that are there already may bear one name; their mentions stay as they are. Who was to be told apart and could
        // not be has an error that says why.
        const isMade = draft.made.has(entity.id);
        const isToldApart = path[0] === 'name' && correction.data['split-from'] !== undefined;
        if (path[0] === 'aliases' || (isMade && !isToldApart)) {
          const isItsName = plainWords(draft.entities.get(owner)?.name ?? '') === text;
          reportInUse(correction, claim, { owner, isMade, isItsName });
        }
        continue;
      }
      const isShared = owner !== undefined && owner !== entity.id;
      claims.set(text, [...claimants, { id: entity.id, ...(isShared && areas && { areas }) }]);
      if (path[0] === 'name' || entity.aliases.some((alias) => alias.text === text)) continue;
      entity.aliases.push({ text, by: 'editor', citations: [] });
      noteCorrected(entity, 'aliases');
    }
  }
  return claims;
}

/** The words that an editor claims for an entity. */
export function listClaims({ data }: CorrectionEntry): Claim[] {
  const aliases = (data.aliases ?? []).map((text, index): Claim => ({
    text: plainWords(text),
    path: ['aliases', index],
  }));
  const isName = data.name !== undefined && data['same-as'] === undefined;
  return isName ? [{ text: plainWords(data.name ?? ''), path: ['name'] }, ...aliases] : aliases;
}

function reportInUse(
  { file, placeOf }: CorrectionEntry,
  { text, path }: Claim,
  { owner, isMade, isItsName }: { owner: string; isMade: boolean; isItsName: boolean },
): void {
  const same = isMade ? `rename this file to ${owner}.md` : `write "same-as: ${owner}" instead`;
  const other =
    isMade || isItsName
      ? `if it means this entry in some texts, add "split-from: ${owner}" and "in", with those texts or passages`
      : `if it never means that entry, write "not: [${text}]" in ${owner}.md`;
  reportError(file, {
    rule: 'alias-in-use',
    reason: `the ${path[0] === 'name' ? 'name' : 'alias'} "${text}" already belongs to ${owner}`,
    hint: `if they are the same, ${same}; ${other}`,
    place: placeOf(path),
  });
}

/** The entities that are called by each name or alias. */
function collectOwners({ entities }: Draft): Map<string, string[]> {
  const owners = new Map<string, string[]>();
  for (const { id, name, aliases } of entities.values()) {
    for (const text of new Set([name, ...aliases.map((alias) => alias.text)].map(plainWords))) {
      const list = owners.get(text);
      if (list) list.push(id);
      else owners.set(text, [id]);
    }
  }
  return owners;
}
