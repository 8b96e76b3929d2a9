import type { ClassifiedForm } from './classify-forms.ts';
import type { Cluster } from './resolve-names.ts';

/** So many persons who share a word are compared; a list of thousands of Smiths must not take a square of time. */
const MAX_NAMESAKES = 40;

/** The words of a person's name that tell persons apart: without stops, "Jr" and small words, in lower case without accents. */
export function listNameWords(name: string): string[] {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('.', ' ')
    .split(/\s+/)
    .filter((word) => word !== '' && !/^(?:jr|sr|ii|iii|iv)$/.test(word));
}

/**
 * Puts the full names of one person together: "Donald J. Trump" and "Donald Trump", "Kim Jong Un" and "Kim Jong-un". A
 * single word is left to `findPersonOfWord`, since it can stand for several.
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
    const same = near.find((cluster) => isSamePerson(words, listNameWords(cluster.name)));
    const cluster: Cluster = same ?? { kind: 'person', name: form.key, full: true, forms: [] };
    cluster.forms.push(form);
    if (same) continue;
    clusters.push(cluster);
    for (const word of new Set(words)) addUpTo(MAX_NAMESAKES, byWord, word, cluster);
  }
  return clusters;
}

function addUpTo(most: number, lists: Map<string, Cluster[]>, word: string, cluster: Cluster): void {
  const list = lists.get(word);
  if (!list) lists.set(word, [cluster]);
  else if (list.length < most) list.push(cluster);
}

function isSamePerson(short: readonly string[], long: readonly string[]): boolean {
  if (short.length === 0 || short.length > long.length) return false;
  if (short.join('').replaceAll('-', '') === long.join('').replaceAll('-', '')) return true;
  const sameLast = short.at(-1) === long.at(-1);
  const sameFirst = short[0] === long[0] || isInitialOf(short[0], long[0]) || isInitialOf(long[0], short[0]);
  if (sameLast && sameFirst)
    return short.every((word) =>
      long.some((other) => other === word || isInitialOf(word, other) || isInitialOf(other, word)),
    );
  return short.length >= 2 && short.every((word) => long.includes(word));
}

function isInitialOf(initial: string | undefined, word: string | undefined): boolean {
  return initial?.length === 1 && word?.startsWith(initial) === true;
}
