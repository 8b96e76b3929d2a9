import type { ClassifiedForm } from './classify-forms.ts';
import { SHORT_NAMES } from './lexicon/short-names.ts';
import type { Cluster } from './resolve-names.ts';
import { spellCapitals } from './spell-capitals.ts';

/** So many persons who share a word are compared; a list of thousands of Smiths must not take a square of time. */
const MAX_NAMESAKES = 40;

const GENERATION = /^(?:jr|sr|ii|iii|iv)$/;

/** The words of a person's name that tell persons apart: without stops and "Jr", in lower case without accents. */
export function listNameWords(name: string): string[] {
  return listAllWords(name).filter((word) => !GENERATION.test(word));
}

function listAllWords(name: string): string[] {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.split(/[\s.]+/).filter((word) => word !== '');
}

/** What two texts must share to name the same person: all words, "Jr" too, since a son must not become his father. */
export function foldPersonName(name: string): string {
  return listAllWords(name).join(' ').replaceAll('-', ' ');
}

/**
 * Puts the full names of one person together: "Donald J. Trump" and "Donald Trump", "Kim Jong Un" and "Kim Jong-un". A
 * single word is left to `resolveNames`, since it can stand for several.
 */
export function clusterPeople(forms: readonly ClassifiedForm[]): Cluster[] {
  const clusters: Cluster[] = [];
  const byWord = new Map<string, Cluster[]>();
  const full = forms.filter(({ key }) => key.includes(' '));
  full.sort(
    (a, b) => listNameWords(b.key).length - listNameWords(a.key).length || b.occurrences.length - a.occurrences.length,
  );
  for (const form of full) {
    const words = listNameWords(form.key);
    const last = words.at(-1) ?? '';
    const near = [...new Set([last, words[0] ?? ''])].flatMap((word) => byWord.get(word) ?? []);
    const same = near.find(
      (cluster) => isSamePerson(words, listNameWords(cluster.name)) && !isSonAfterFather(form, cluster),
    );
    const cluster: Cluster = same ?? { kind: 'person', name: spellCapitals(form.key), full: true, forms: [] };
    cluster.forms.push(form);
    if (same) continue;
    clusters.push(cluster);
    for (const word of new Set(words)) addUpTo(MAX_NAMESAKES, byWord, word, cluster);
  }
  return clusters;
}

/**
 * "Donald Roe … Donald Roe Jr.": the one with the generation is another person where the text had the name without it
 * before; the other way round the text has only shortened it.
 */
function isSonAfterFather(form: ClassifiedForm, { forms }: Cluster): boolean {
  return forms.some((other) => {
    const [son, father] = hasGeneration(form) ? [form, other] : [other, form];
    return hasGeneration(son) && !hasGeneration(father) && startOf(father) < startOf(son);
  });
}

function hasGeneration({ key }: ClassifiedForm): boolean {
  return GENERATION.test(listAllWords(key).at(-1) ?? '');
}

function startOf({ occurrences }: ClassifiedForm): number {
  return Math.min(...occurrences.map(({ start }) => start));
}

function addUpTo(most: number, lists: Map<string, Cluster[]>, word: string, cluster: Cluster): void {
  const list = lists.get(word);
  if (!list) lists.set(word, [cluster]);
  else if (list.length < most) list.push(cluster);
}

function isSamePerson(short: readonly string[], long: readonly string[]): boolean {
  if (short.length === 0 || short.length > long.length) return false;
  if (short.join('').replaceAll('-', '') === long.join('').replaceAll('-', '')) return true;
  const sameFirst = isSameWord(short[0], long[0]);
  if (short.at(-1) === long.at(-1) && sameFirst) {
    if (short.length > 2 && !isSameWord(short[1], long[1])) return false;
    return short.every((word) => long.some((other) => isSameWord(word, other)));
  }
  return short.length >= 2 && long.length <= short.length + 2 && short.every((word) => long.includes(word));
}

/** "John" and "John", "J" and "John", "Larry" and "Lawrence". */
function isSameWord(a: string | undefined, b: string | undefined): boolean {
  return a === b || isInitialOf(a, b) || isInitialOf(b, a) || isShortOf(a, b) || isShortOf(b, a);
}

function isShortOf(short: string | undefined, long: string | undefined): boolean {
  return short !== undefined && long !== undefined && SHORT_NAMES.get(short)?.includes(long) === true;
}

function isInitialOf(initial: string | undefined, word: string | undefined): boolean {
  return initial?.length === 1 && word?.startsWith(initial) === true;
}
