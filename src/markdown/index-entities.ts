import type { Entity } from '../schema/entity.ts';
import { clearName } from '../schema/hidden-characters.ts';
import { slugOfName } from './make-slug.ts';
import type { Problem } from './report-problem.ts';
import { listInWords, suggestSimilar } from './suggest-similar.ts';
import { describeBearers } from './tell-bearers.ts';

/** What a link needs to know of an entity. */
export type LinkableEntity = Pick<Entity, 'id' | 'kind' | 'name' | 'aliases' | 'merged'>;

/** Entities by what an editor may call them. */
export interface EntityIndex {
  byId: ReadonlyMap<string, LinkableEntity>;
  /** By name and alias, in lower case. */
  byName: ReadonlyMap<string, readonly LinkableEntity[]>;
  hidden: ReadonlySet<string>;
}

/** Prepares entities for being linked to. `hidden` holds the ids of entries without a page. */
export function indexEntities(entities: readonly LinkableEntity[], hidden: Iterable<string> = []): EntityIndex {
  const byId = new Map<string, LinkableEntity>();
  const byName = new Map<string, LinkableEntity[]>();
  for (const entity of entities) {
    for (const id of [...entity.merged, entity.id]) byId.set(id, entity);
    for (const name of new Set([entity.name, ...entity.aliases.map(({ text }) => text)].map(foldName))) {
      byName.set(name, [...(byName.get(name) ?? []), entity]);
    }
  }
  return { byId, byName, hidden: new Set(hidden) };
}

/** Finds the entity that `[[target]]` means: by id, by name, then by alias. Otherwise the problem, without its place. */
export function resolveEntity(target: string, { byId, byName, hidden }: EntityIndex): LinkableEntity | Problem {
  const found = byId.get(target);
  if (found) return found;
  const called = byName.get(foldName(target)) ?? [];
  const named = called.filter(({ name }) => foldName(name) === foldName(target));
  const candidates = named.length > 0 ? named : called;
  const [only, another] = candidates;
  if (only && !another) return only;
  if (only) {
    return {
      rule: 'ambiguous-link',
      reason: `"${target}" may mean ${listInWords(candidates.map(({ id }) => id)).replace(/ and ([^ ]+)$/, ' or $1')}`,
      hint: `name the entry by its id: ${describeBearers(candidates, target)}`,
    };
  }
  const concealed = [...hidden].find((id) => id === target || id.slice(id.indexOf('/') + 1) === slugOfName(target));
  if (concealed !== undefined) {
    const hint = `write the name without brackets, or take "hide" out of ${concealed}.md`;
    return { rule: 'link-to-hidden', reason: `${concealed} is hidden and has no page`, hint };
  }
  const names = [...byId.values()].flatMap(({ name, aliases }) => [name, ...aliases.map(({ text }) => text)]);
  const similar = suggestSimilar(target, target.includes('/') ? byId.keys() : names);
  const hint = similar
    ? `did you mean [[${similar}]]?`
    : 'write the words without brackets, or make an entry: npm run new -- person "Name"';
  return { rule: 'link-to-nobody', reason: `nobody and nothing here is called "${target}"`, hint };
}

/** Letter case, how an apostrophe or a space is set, and what nobody sees make no difference. */
export function foldName(name: string): string {
  return clearName(name).replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim().toLowerCase();
}
