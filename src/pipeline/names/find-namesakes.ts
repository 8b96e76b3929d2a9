import { WORD } from './describe-word.ts';
import type { Occurrence } from './group-forms.ts';
import { listNameWords } from './resolve-people.ts';
import type { Cluster } from './resolve-names.ts';
import { tellGenderHere, tellGenderOfName, type Gender } from './tell-gender.ts';

/** So many persons with one surname are compared. */
const MAX_NAMESAKES = 40;

interface Namesake {
  cluster: Cluster;
  gender: Gender | undefined;
  /** The words of the titles that stand before the full name, "President". */
  titles: ReadonlySet<string>;
}

/** Persons of one text who share a surname, and which of them a courtesy title, a pronoun or an office means: "Mrs. Roe". */
export class Namesakes {
  readonly #bySurname = new Map<string, Cluster[]>();
  readonly #described = new Map<string, Namesake[]>();

  constructor(clusters: readonly Cluster[]) {
    for (const cluster of clusters) {
      const surname = listNameWords(cluster.name).at(-1) ?? '';
      const others = this.#bySurname.get(surname);
      if (!others) this.#bySurname.set(surname, [cluster]);
      else if (others.length < MAX_NAMESAKES) others.push(cluster);
    }
  }

  /** Whom the words around a surname mean; undefined where they tell nothing, or where nobody shares it. */
  choose(surname: string, occurrence: Occurrence, latest: Cluster | undefined): Cluster | undefined {
    const namesakes = this.#describe(surname);
    if (namesakes.length < 2) return undefined;
    const gender = tellGenderHere(occurrence);
    if (gender !== undefined) {
      const fitting = namesakes.filter((one) => one.gender === gender);
      const possible = fitting.length > 0 ? fitting : namesakes.filter((one) => one.gender === undefined);
      return possible.find(({ cluster }) => cluster === latest)?.cluster ?? possible[0]?.cluster;
    }
    const titles = listTitles(occurrence);
    const titled = namesakes.filter((one) => titles.some((title) => one.titles.has(title)));
    return titled.length === 1 ? titled[0]?.cluster : undefined;
  }

  #describe(surname: string): Namesake[] {
    const clusters = this.#bySurname.get(surname) ?? [];
    if (clusters.length < 2) return [];
    const known = this.#described.get(surname) ?? clusters.map(describe);
    this.#described.set(surname, known);
    return known;
  }
}

function describe(cluster: Cluster): Namesake {
  const occurrences = cluster.forms.flatMap((form) => form.occurrences);
  const gender = tellGenderOfName(cluster.name) ?? occurrences.map(tellGenderHere).find((told) => told !== undefined);
  return { cluster, gender, titles: new Set(occurrences.flatMap(listTitles)) };
}

function listTitles({ units, candidate: { from, titleFrom } }: Occurrence): string[] {
  return units
    .slice(titleFrom ?? from, from)
    .filter(({ bits }) => (bits & WORD.title) !== 0)
    .map(({ text }) => text);
}
