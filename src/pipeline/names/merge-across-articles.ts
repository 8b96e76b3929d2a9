import type { Block } from '../../schema/block.ts';
import type { Alias, Entity, Role } from '../../schema/entity.ts';
import type { EntityKind } from '../../schema/entity-kind.ts';
import type { Span } from '../../schema/span.ts';
import { formatPassageRef } from '../../schema/passage-ref.ts';
import { isAcronymOf } from './find-acronyms.ts';
import type { LocalEntity, NamedText } from './find-names.ts';
import { normaliseName } from './list-units.ts';
import { makeEntityId } from './make-entity-id.ts';
import { foldAgencyName } from './resolve-agencies.ts';
import { listNameWords } from './resolve-people.ts';
import { foldPlaceName } from './resolve-places.ts';

/** What was found in one text; `article` is the article's id. */
export interface ArticleNames {
  article: string;
  blocks: readonly Block[];
  named: NamedText;
}

export interface MergedEntities {
  /** Sorted by id. */
  entities: Entity[];
  /** From an article's id, a space and the id in that text to the id in `entities`. */
  globalId: ReadonlyMap<string, string>;
}

/** An entity of one text with the words that name it there. */
interface Local {
  article: string;
  entity: LocalEntity;
  /** How often each form stands in the text, and where first. */
  forms: Map<string, { count: number; citation: string }>;
  roles: { text: string; citation: string }[];
}

/**
 * Makes one entity of all that name the same: a person by a full name, never by a surname alone; an agency or a place by
 * a name, or by an acronym where one text uses both names. The order of the texts is irrelevant. Linear in the mentions.
 */
export function mergeAcrossArticles(texts: readonly ArticleNames[]): MergedEntities {
  const sorted = [...texts].sort((a, b) => (a.article < b.article ? -1 : a.article > b.article ? 1 : 0));
  const locals = sorted.flatMap(listLocals);
  const kinds = settleKinds(locals);
  const groups = groupLocals(locals, kinds);
  const globalId = new Map<string, string>();
  const taken = new Set<string>();
  const entities = groups.map((group): Entity => {
    const entity = makeEntity(group, kinds, taken);
    for (const { article, entity: local } of group) globalId.set(`${article} ${local.id}`, entity.id);
    return entity;
  });
  entities.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return { entities, globalId };
}

function listLocals({ article, blocks, named }: ArticleNames): Local[] {
  const locals = new Map(named.entities.map((entity) => [entity.id, { article, entity, forms: new Map(), roles: [] } as Local]));
  const cite = makeCiter(article, blocks);
  for (const { start, end, form, entity } of named.mentions) {
    const local = entity === undefined ? undefined : locals.get(entity);
    if (form !== 'name' || !local) continue;
    const { text, citation } = cite({ start, end });
    const name = normaliseName(text);
    const known = local.forms.get(name);
    if (known) known.count += 1;
    else local.forms.set(name, { count: 1, citation });
  }
  for (const local of locals.values()) {
    for (const { span } of local.entity.roles) {
      const { text, citation } = cite(span);
      local.roles.push({ text: text.replace(/\s+/g, ' '), citation });
    }
  }
  return [...locals.values()].filter(({ forms }) => forms.size > 0);
}

/** Reads the words of a span and tells the passage they stand in. */
function makeCiter(article: string, blocks: readonly Block[]): (span: Span) => { text: string; citation: string } {
  return ({ start, end }) => {
    let low = 0;
    let high = blocks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((blocks[middle]?.start ?? 0) <= start) low = middle;
      else high = middle - 1;
    }
    const block = blocks[low];
    if (!block) throw new RangeError('a mention outside the blocks');
    const sentence = block.sentences.findIndex((one) => start < one.end);
    const citation = formatPassageRef({ article, line: block.line, sentence: Math.max(sentence, 0) + 1 });
    return { text: block.text.slice(start - block.start, end - block.start), citation };
  };
}

/** Where texts differ on the kind of a name, the kind with most mentions in all of them; persons are left apart. */
function settleKinds(locals: readonly Local[]): Map<Local, EntityKind> {
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

/** Groups by shared keys (union-find), in the order of the first of each group. */
function groupLocals(locals: readonly Local[], kinds: ReadonlyMap<Local, EntityKind>): Local[][] {
  const parents = locals.map((_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (parents[root] !== undefined && parents[root] !== root) root = parents[root] ?? root;
    for (let at = index; at !== root; ) {
      const next = parents[at] ?? root;
      parents[at] = root;
      at = next;
    }
    return root;
  };
  const ambiguous = findAmbiguousAcronyms(locals, kinds);
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
  const groups = new Map<number, Local[]>();
  for (const [index, local] of locals.entries()) {
    const root = find(index);
    const group = groups.get(root);
    if (group) group.push(local);
    else groups.set(root, [local]);
  }
  return [...groups.values()];
}

/** Acronyms that two texts use for different names. */
function findAmbiguousAcronyms(locals: readonly Local[], kinds: ReadonlyMap<Local, EntityKind>): Set<string> {
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

/** What an entity must share with another to be the same. */
function listKeys({ article, entity, forms }: Local, kind: EntityKind, ambiguous: ReadonlySet<string>): string[] {
  if (kind === 'person') {
    if (!entity.fullName) return [`person ${article} ${entity.id}`];
    const names = [...forms.keys()].filter((form) => form.includes(' '));
    return [entity.name, ...names].map((name) => `person ${listNameWords(name).join(' ').replaceAll('-', ' ')}`);
  }
  if (kind === 'place') return [entity.name, ...forms.keys()].map((name) => `place ${foldPlaceName(name).toLowerCase()}`);
  const names = [entity.name, ...forms.keys()].filter((name) => name === entity.name || !ambiguous.has(`agency ${name}`));
  const certain = names.filter((name) => name.includes(' ') || name === entity.name || isAcronymOf(name, entity.name));
  return certain.map((name) => `agency ${foldAgencyName(name)}`);
}

function makeEntity(group: readonly Local[], kinds: ReadonlyMap<Local, EntityKind>, taken: Set<string>): Entity {
  const first = group[0];
  if (!first) throw new RangeError('an empty group');
  const kind = kinds.get(first) ?? first.entity.kind;
  const name = chooseName(group);
  const type = chooseType(group);
  const aliases = mergeAliases(group, name);
  const ending = kind === 'person' && !first.entity.fullName ? `-${first.article.split('-')[0] ?? ''}` : '';
  return {
    id: claim(kind, name, ending, taken),
    kind,
    ...(type !== undefined && { type }),
    name,
    aliases,
    roles: mergeRoles(group),
    merged: [],
    corrected: [],
  };
}

function claim(kind: EntityKind, name: string, ending: string, taken: Set<string>): string {
  let id = makeEntityId(kind, name, ending);
  for (let count = 2; taken.has(id); count += 1) id = makeEntityId(kind, name, `${ending}-${String(count)}`);
  taken.add(id);
  return id;
}

/** The name that most texts use, then the longest, then the first in code units. */
function chooseName(group: readonly Local[]): string {
  const counts = new Map<string, number>();
  for (const { entity } of group) counts.set(entity.name, (counts.get(entity.name) ?? 0) + 1);
  const ranked = [...counts].sort(([a, inA], [b, inB]) => inB - inA || b.length - a.length || (a < b ? -1 : 1));
  return ranked[0]?.[0] ?? '';
}

function chooseType(group: readonly Local[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { entity } of group) if (entity.type !== undefined) counts.set(entity.type, (counts.get(entity.type) ?? 0) + 1);
  return [...counts].sort(([a, inA], [b, inB]) => inB - inA || (a < b ? -1 : 1))[0]?.[0];
}

/** Every form with the first passage of each article; the name first, then by frequency. */
function mergeAliases(group: readonly Local[], name: string): Alias[] {
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
    .sort(([a, one], [b, other]) => Number(b === name) - Number(a === name) || other.count - one.count || (a < b ? -1 : 1))
    .map(([text, { citations }]) => ({ text, by: 'program', citations }));
}

function mergeRoles(group: readonly Local[]): Role[] {
  const merged = new Map<string, { text: string; citations: Set<string> }>();
  for (const { roles } of group) {
    for (const { text, citation } of roles) {
      const role = merged.get(text.toLowerCase()) ?? { text, citations: new Set<string>() };
      role.citations.add(citation);
      merged.set(text.toLowerCase(), role);
    }
  }
  return [...merged.values()].map(({ text, citations }) => ({ text, by: 'program', citations: [...citations] }));
}
