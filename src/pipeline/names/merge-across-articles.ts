import type { Alias, Entity, Role } from '../../schema/entity.ts';
import type { EntityKind } from '../../schema/entity-kind.ts';
import { compareCodeUnits } from '../text/compare-code-units.ts';
import { findAmbiguous, groupSame, isAmbiguous } from './group-same.ts';
import { listLocalNames, type ArticleNames, type LocalNames } from './list-local-names.ts';
import { nameGroups } from './name-groups.ts';

export interface MergedEntities {
  /** Sorted by id. */
  entities: Entity[];
  /** From an article's id, a space and the id in that text to the id in `entities`. */
  globalId: ReadonlyMap<string, string>;
}

/**
 * Makes one entity of all that name the same: a person by a full name, never by a surname alone; an agency or a place by
 * a name, or by an acronym where one text uses both names. The order of the texts is irrelevant. Linear in the mentions.
 */
export function mergeAcrossArticles(texts: readonly ArticleNames[]): MergedEntities {
  const sorted = [...texts].sort((a, b) => compareCodeUnits(a.article, b.article));
  const locals = sorted.flatMap(listLocalNames);
  const kinds = settleKinds(locals);
  const ambiguous = findAmbiguous(locals, kinds);
  const groups = groupSame(locals, kinds, ambiguous);
  const globalId = new Map<string, string>();
  const found = groups.map((group) => makeEntity(group, kinds));
  const ids = nameGroups(
    found.map(({ kind, name }, at) => ({ kind, name, article: findOnlyText(groups[at]?.[0], ambiguous) })),
    sorted.map(({ article }) => article),
  );
  const entities = groups.map((group, at): Entity => {
    const entity = { id: ids[at] ?? '', ...found[at] } as Entity;
    for (const { article, entity: local } of group) globalId.set(`${article} ${local.id}`, entity.id);
    return entity;
  });
  // Roles name other entities, so they wait until each has its id.
  for (const [index, group] of groups.entries()) {
    const entity = entities[index];
    if (entity) entity.roles = mergeRoles(group, entity.id, globalId);
  }
  entities.sort((a, b) => compareCodeUnits(a.id, b.id));
  return { entities, globalId };
}

/** Where texts differ on the kind of a name, the kind with most mentions in all of them; persons are left apart. */
function settleKinds(locals: readonly LocalNames[]): Map<LocalNames, EntityKind> {
  const votes = new Map<string, { agency: number; place: number }>();
  for (const { entity, forms } of locals) {
    if (entity.kind === 'person') continue;
    const vote = votes.get(entity.name) ?? { agency: 0, place: 0 };
    for (const { count } of forms.values()) vote[entity.kind] += count;
    votes.set(entity.name, vote);
  }
  return new Map(
    locals.map((local) => {
      const vote = votes.get(local.entity.name);
      if (local.entity.kind === 'person' || !vote || vote.agency === vote.place) return [local, local.entity.kind];
      return [local, vote.agency > vote.place ? 'agency' : 'place'];
    }),
  );
}

/** The text that alone tells whom a name means: one that gives a surname only, or a name that means different people. */
function findOnlyText(local: LocalNames | undefined, ambiguous: ReadonlySet<string>): string | undefined {
  if (local?.entity.kind !== 'person') return undefined;
  return local.entity.fullName && !isAmbiguous(local.entity.name, ambiguous) ? undefined : local.article;
}

function makeEntity(group: readonly LocalNames[], kinds: ReadonlyMap<LocalNames, EntityKind>): Omit<Entity, 'id'> {
  const first = group[0];
  if (!first) throw new RangeError('an empty group');
  const kind = kinds.get(first) ?? first.entity.kind;
  const name = chooseName(group);
  const type = chooseType(group);
  const aliases = mergeAliases(group, name);
  return {
    kind,
    ...(type !== undefined && { type }),
    name,
    aliases,
    roles: [],
    merged: [],
    corrected: [],
  };
}

/** The name that most texts use, then the longest, then the first in code units. */
function chooseName(group: readonly LocalNames[]): string {
  const counts = new Map<string, number>();
  for (const { entity } of group) counts.set(entity.name, (counts.get(entity.name) ?? 0) + 1);
  const ranked = [...counts].sort(([a, inA], [b, inB]) => inB - inA || b.length - a.length || compareCodeUnits(a, b));
  return ranked[0]?.[0] ?? '';
}

function chooseType(group: readonly LocalNames[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { entity } of group)
    if (entity.type !== undefined) counts.set(entity.type, (counts.get(entity.type) ?? 0) + 1);
  return [...counts].sort(([a, inA], [b, inB]) => inB - inA || compareCodeUnits(a, b))[0]?.[0];
}

/** Every form with the first passage of each article; the name first, then by frequency. */
function mergeAliases(group: readonly LocalNames[], name: string): Alias[] {
  const merged = new Map<string, { count: number; citations: string[] }>();
  for (const { forms } of group) {
    for (const [text, { count, citation }] of forms) {
      const alias = merged.get(text) ?? { count: 0, citations: [] };
      alias.count += count;
      alias.citations.push(citation);
      merged.set(text, alias);
    }
  }
  return [...merged]
    .sort(
      ([a, one], [b, other]) =>
        Number(b === name) - Number(a === name) || other.count - one.count || compareCodeUnits(a, b),
    )
    .map(([text, { citations }]) => ({ text, by: 'program', citations }));
}

function mergeRoles(group: readonly LocalNames[], own: string, globalId: ReadonlyMap<string, string>): Role[] {
  const merged = new Map<string, { text: string; citations: Set<string>; entities: Set<string> }>();
  for (const { article, roles } of group) {
    for (const { text, citation, entities } of roles) {
      const role = merged.get(text.toLowerCase()) ?? {
        text,
        citations: new Set<string>(),
        entities: new Set<string>(),
      };
      role.citations.add(citation);
      for (const local of entities) {
        const id = globalId.get(`${article} ${local}`);
        if (id !== undefined && id !== own) role.entities.add(id);
      }
      merged.set(text.toLowerCase(), role);
    }
  }
  return [...merged.values()].map(({ text, citations, entities }) => ({
    text,
    by: 'program',
    citations: [...citations],
    ...(entities.size > 0 && { entities: [...entities].sort(compareCodeUnits) }),
  }));
}
