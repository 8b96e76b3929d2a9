import type { EntityKind } from '../../schema/entity-kind.ts';
import { isAcronymOf } from './find-acronyms.ts';
import type { LocalNames } from './list-local-names.ts';
import { foldAgencyName } from './resolve-agencies.ts';
import { foldPersonName } from './resolve-people.ts';
import { foldPlaceName } from './resolve-places.ts';

/** Groups by shared keys (union-find), in the order of the first of each group. */
export function groupSame(
  locals: readonly LocalNames[],
  kinds: ReadonlyMap<LocalNames, EntityKind>,
  ambiguous: ReadonlySet<string>,
): LocalNames[][] {
  const parents = locals.map((_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (parents[root] !== undefined && parents[root] !== root) root = parents[root] ?? root;
    for (let at = index; at !== root;) {
      const next = parents[at] ?? root;
      parents[at] = root;
      at = next;
    }
    return root;
  };
  const owner = new Map<string, number>();
  for (const [index, local] of locals.entries()) {
    for (const key of listKeys(local, kinds.get(local) ?? local.entity.kind, ambiguous)) {
      const other = owner.get(key);
      if (other === undefined) owner.set(key, index);
      else {
        const [a, b] = [find(other), find(index)];
        parents[Math.max(a, b)] = Math.min(a, b);
      }
    }
  }
  const groups = new Map<number, LocalNames[]>();
  for (const [index, local] of locals.entries()) {
    const root = find(index);
    const group = groups.get(root);
    if (group) group.push(local);
    else groups.set(root, [local]);
  }
  return [...groups.values()];
}

/** What texts call different people or agencies by, so that it does not tell whom it means. */
export function findAmbiguous(
  locals: readonly LocalNames[],
  kinds: ReadonlyMap<LocalNames, EntityKind>,
): ReadonlySet<string> {
  return new Set([...findAmbiguousAcronyms(locals, kinds), ...findAmbiguousPersons(locals)]);
}

/** Whether different people are called by the name of a person. */
export function isAmbiguous(name: string, ambiguous: ReadonlySet<string>): boolean {
  return ambiguous.has(`person ${foldPersonName(name)}`);
}

/** Acronyms that two texts use for different names. */
function findAmbiguousAcronyms(locals: readonly LocalNames[], kinds: ReadonlyMap<LocalNames, EntityKind>): Set<string> {
  const longNames = new Map<string, Set<string>>();
  for (const local of locals) {
    const kind = kinds.get(local);
    if (kind === 'person') continue;
    for (const form of local.forms.keys()) {
      if (!isAcronymOf(form, local.entity.name)) continue;
      const names = longNames.get(`${kind ?? ''} ${form}`) ?? new Set<string>();
      names.add(foldAgencyName(local.entity.name));
      longNames.set(`${kind ?? ''} ${form}`, names);
    }
  }
  return new Set([...longNames].filter(([, names]) => names.size > 1).map(([key]) => key));
}

/** Short names that texts use for persons whose full names contradict: "George Bush" for George W. and George H.W. Bush. */
function findAmbiguousPersons(locals: readonly LocalNames[]): Set<string> {
  const middles = new Map<string, Set<string>>();
  for (const { entity } of locals) {
    if (entity.kind !== 'person' || !entity.fullName) continue;
    const words = foldPersonName(entity.name).split(' ');
    const initial = words.length > 2 ? words[1]?.charAt(0) : undefined;
    if (initial === undefined) continue;
    const key = `person ${words[0] ?? ''} ${words.at(-1) ?? ''}`;
    middles.set(key, (middles.get(key) ?? new Set()).add(initial));
  }
  return new Set([...middles].filter(([, initials]) => initials.size > 1).map(([key]) => key));
}

/** What an entity must share with another to be the same. */
function listKeys({ article, entity, forms }: LocalNames, kind: EntityKind, ambiguous: ReadonlySet<string>): string[] {
  if (kind === 'person') {
    const own = `person ${article} ${entity.id}`;
    if (!entity.fullName) return [own];
    const names = [...forms.keys()].filter((form) => form.includes(' '));
    const keys = new Set([entity.name, ...names].map((name) => `person ${foldPersonName(name)}`));
    return [own, ...[...keys].filter((key) => !ambiguous.has(key))];
  }
  if (kind === 'place')
    return [entity.name, ...forms.keys()].map((name) => `place ${foldPlaceName(name).toLowerCase()}`);
  const names = [entity.name, ...forms.keys()].filter(
    (name) => name === entity.name || !ambiguous.has(`agency ${name}`),
  );
  const certain = names.filter((name) => name.includes(' ') || name === entity.name || isAcronymOf(name, entity.name));
  return certain.map((name) => `agency ${foldAgencyName(name)}`);
}
