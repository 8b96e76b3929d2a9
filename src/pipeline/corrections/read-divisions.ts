import type { PassageIndex } from '../../markdown/index-passages.ts';
import { reportError } from '../../markdown/report-problem.ts';
import type { Entity } from '../../schema/entity.ts';
import { currentId, type CorrectionEntry, type Draft } from './draft.ts';
import { plainWords } from './plain-words.ts';
import { readSplitSource } from './read-split-source.ts';
import { looksLikePassage, resolveArea, type Area } from './resolve-area.ts';

/** One item of "not" or "in", which some text has to bear out. */
export interface Told {
  correction: CorrectionEntry;
  path: readonly ['not' | 'in', number];
  written: string;
}

/** Where a name does not mean who is called so. */
export interface ToldArea extends Area {
  told: Told;
}

/** Where a name means another entry, which `to` names. */
export interface SplitArea extends ToldArea {
  to: string;
}

/** What never means an entity. */
export interface Exclusion {
  /** Without differences of typography. */
  words: readonly { plain: string; told: Told }[];
  /** By the id of the article. */
  areas: ReadonlyMap<string, readonly ToldArea[]>;
}

/** Whom names mean and don't mean, as editors say; each map by the id of an entity. */
export interface Divisions {
  exclusions: ReadonlyMap<string, Exclusion>;
  /** By who loses them, then by the id of the article: the passages that another entry takes over. */
  splits: ReadonlyMap<string, ReadonlyMap<string, readonly SplitArea[]>>;
  /** By who gets them, then by the id of the article. */
  takers: ReadonlyMap<string, ReadonlyMap<string, readonly SplitArea[]>>;
}

/** Reads "not", "split-from" and "in". What can't be done is left on the editorial file as an error. */
export function readDivisions(draft: Draft, passages: () => PassageIndex): Divisions {
  const exclusions = new Map<string, Exclusion>();
  const splits = new Map<string, Map<string, SplitArea[]>>();
  const takers = new Map<string, Map<string, SplitArea[]>>();
  for (const correction of draft.corrections) {
    const { id, data } = correction;
    const own = currentId(draft, id);
    const entity = draft.entities.get(own);
    if (!entity || data['same-as'] !== undefined) continue;
    if (data.not) exclusions.set(own, readExclusion(correction, entity, passages));
    const from = readSplitSource(correction, draft, passages);
    if (from === undefined) continue;
    for (const [index, written] of (data.in ?? []).entries()) {
      const told: Told = { correction, path: ['in', index], written };
      const area = readArea(told, passages);
      if (!area) continue;
      const areas = listIn(mapIn(splits, from), area.article);
      const other = areas.find(({ start, end, to }) => start === area.start && end === area.end && to !== own);
      if (other) {
        reportTold(told, {
          rule: 'passage-taken',
          reason: `"${written}" is taken over by ${other.to} already`,
          hint: `take it out of one of the two files, ${other.to}.md or ${id}.md`,
        });
        continue;
      }
      const split: SplitArea = { ...area, told, to: own };
      areas.push(split);
      listIn(mapIn(takers, own), area.article).push(split);
    }
  }
  return { exclusions, splits, takers };
}

/** Leaves an error at an item of "not" or "in". */
export function reportTold(
  { correction: { file, placeOf }, path }: Told,
  problem: { rule: string; reason: string; hint: string },
): void {
  reportError(file, { ...problem, place: placeOf(path) });
}

function readExclusion(correction: CorrectionEntry, { name }: Entity, passages: () => PassageIndex): Exclusion {
  const { aliases = [], name: given = name, not = [] } = correction.data;
  const own = new Set([given, ...aliases].map(plainWords));
  const words: { plain: string; told: Told }[] = [];
  const areas = new Map<string, ToldArea[]>();
  for (const [index, written] of not.entries()) {
    const told: Told = { correction, path: ['not', index], written };
    if (!looksLikePassage(written)) {
      const plain = plainWords(written);
      if (own.has(plain)) reportOwnName(told, plain === plainWords(given));
      else words.push({ plain, told });
      continue;
    }
    const area = readArea(told, passages);
    if (area) listIn(areas, area.article).push({ ...area, told });
  }
  return { words, areas };
}

function reportOwnName(told: Told, isName: boolean): void {
  reportTold(told, {
    rule: 'not-its-own-name',
    reason: isName ? `"${told.written}" is the name of this entry` : `"${told.written}" stands under "aliases" too`,
    hint: isName
      ? 'list the passages in which it means another, such as \'001:14\'; to take the entry off the site, write "hide: true"'
      : 'leave out one of the two',
  });
}

function readArea(told: Told, passages: () => PassageIndex): Area | undefined {
  const area = resolveArea(told.written, passages());
  if (!('rule' in area)) return area;
  reportTold(told, area);
  return undefined;
}

/** The list under a key, made where there is none yet. */
function listIn<Item>(lists: Map<string, Item[]>, key: string): Item[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

/** The map under a key, made where there is none yet. */
function mapIn<Value>(maps: Map<string, Map<string, Value>>, key: string): Map<string, Value> {
  const map = maps.get(key) ?? new Map<string, Value>();
  maps.set(key, map);
  return map;
}
