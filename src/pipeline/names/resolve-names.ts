import type { EntityKind } from '../../schema/entity-kind.ts';
import type { ClassifiedForm } from './classify-forms.ts';
import { Namesakes } from './find-namesakes.ts';
import type { Occurrence } from './group-forms.ts';
import { clusterAgencies } from './resolve-agencies.ts';
import { clusterPeople, listNameWords } from './resolve-people.ts';
import { clusterPlaces } from './resolve-places.ts';
import { spellCapitals } from './spell-capitals.ts';

/** Forms that name the same one. */
export interface Cluster {
  kind: EntityKind;
  name: string;
  /** False for a person of whom the text gives a single word only. */
  full: boolean;
  forms: ClassifiedForm[];
}

export interface ResolvedName {
  occurrence: Occurrence;
  form: ClassifiedForm;
  cluster: Cluster;
}

const KIN =
  /^(?:wife|husband|widow|widower|son|daughter|father|mother|brother|sister|grandfather|grandmother|grandson|granddaughter|uncle|aunt|cousin|nephew|niece|stepfather|stepmother|stepson|stepdaughter|fianc[eé]e?)$/;

/** The place of the last word of a name. */
const SURNAME = 0;

/** Says for each occurrence of a name whom or what it names; in the order of the text. */
export function resolveNames(forms: readonly ClassifiedForm[]): ResolvedName[] {
  const ofKind = (kind: EntityKind): ClassifiedForm[] => forms.filter((form) => form.kind === kind);
  const names: ResolvedName[] = [];
  for (const cluster of [...clusterAgencies(ofKind('agency')), ...clusterPlaces(ofKind('place'))])
    pushAll(names, cluster);
  const people = ofKind('person');
  const clusters = clusterPeople(people);
  for (const cluster of clusters) pushAll(names, cluster);
  resolveSingleWords(people, clusters, names);
  return names.sort((a, b) => a.occurrence.start - b.occurrence.start);
}

function pushAll(names: ResolvedName[], cluster: Cluster): void {
  for (const form of cluster.forms)
    for (const occurrence of form.occurrences) names.push({ occurrence, form, cluster });
}

/**
 * A single word stands for the person whose full name ends with it, else begins with it, else holds it; of several
 * for the one whom the words around it tell, else for the one named last before. Without any it is a person of its own.
 */
function resolveSingleWords(
  people: readonly ClassifiedForm[],
  clusters: readonly Cluster[],
  names: ResolvedName[],
): void {
  const index = indexByWord(clusters);
  const namesakes = new Namesakes(clusters);
  const alone = new Map<string, Cluster>();
  const latest = new Map<string, Cluster>();
  const full = names
    .filter(({ form }) => form.kind === 'person')
    .sort((a, b) => a.occurrence.start - b.occurrence.start);
  const singles = people
    .filter(({ key }) => !key.includes(' '))
    .flatMap((form) => form.occurrences.map((occurrence) => ({ form, occurrence })));
  singles.sort((a, b) => a.occurrence.start - b.occurrence.start);
  let at = 0;
  for (const { form, occurrence } of singles) {
    for (let before = full[at]; before && before.occurrence.start < occurrence.start; before = full[at]) {
      const isRelative = followsKin(before.occurrence);
      for (const [place, word] of listPlaces(before.form.key)) {
        const key = `${String(place)} ${word}`;
        if (!isRelative || !latest.has(key)) latest.set(key, before.cluster);
      }
      at += 1;
    }
    const word = listNameWords(form.key).join(' ');
    const found = index.get(word);
    const place = `${String(found?.place)} ${word}`;
    const told = found?.place === SURNAME ? namesakes.choose(word, occurrence, latest.get(place)) : undefined;
    if (told) latest.set(place, told);
    const cluster = found ? (latest.get(place) ?? found.first) : takeAlone(alone, word, form);
    names.push({ occurrence, form, cluster });
  }
}

/** "His wife Mary Roe", "her father, Juma Roe": the surname alone goes on meaning whom it meant before. */
function followsKin({ units, candidate: { from } }: Occurrence): boolean {
  const at = units[from - 1]?.text === ',' ? from - 2 : from - 1;
  return KIN.test(units[at]?.text ?? '');
}

function takeAlone(alone: Map<string, Cluster>, word: string, form: ClassifiedForm): Cluster {
  let cluster = alone.get(word);
  if (!cluster) {
    cluster = { kind: 'person', name: spellCapitals(form.key), full: false, forms: [] };
    alone.set(word, cluster);
  }
  if (!cluster.forms.includes(form)) cluster.forms.push(form);
  return cluster;
}

/** The words of a name with their places: 0 the last word, 1 the first, 2 any between; "de Blasio" as its last word too. */
function listPlaces(name: string): [number, string][] {
  const words = listNameWords(name);
  const places = words.map((word, at): [number, string] => [
    at === words.length - 1 ? SURNAME : at === 0 ? 1 : 2,
    word,
  ]);
  if (words.length > 2) places.push([SURNAME, words.slice(-2).join(' ')]);
  return places;
}

/** For each word the place where it says most, and the first person who has it there. */
function indexByWord(clusters: readonly Cluster[]): Map<string, { place: number; first: Cluster }> {
  const index = new Map<string, { place: number; first: Cluster }>();
  for (const cluster of clusters) {
    for (const form of cluster.forms) {
      for (const [place, word] of listPlaces(form.key)) {
        const known = index.get(word);
        if (!known || place < known.place) index.set(word, { place, first: cluster });
      }
    }
  }
  return index;
}
