import type { EntityKind } from '../../schema/entity-kind.ts';
import type { ClassifiedForm } from './classify-forms.ts';
import type { Occurrence } from './group-forms.ts';
import { clusterAgencies } from './resolve-agencies.ts';
import { clusterPeople, listNameWords } from './resolve-people.ts';
import { clusterPlaces } from './resolve-places.ts';

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

/** Says for each occurrence of a name whom or what it names; in the order of the text. */
export function resolveNames(forms: readonly ClassifiedForm[]): ResolvedName[] {
  const ofKind = (kind: EntityKind): ClassifiedForm[] => forms.filter((form) => form.kind === kind);
  const names: ResolvedName[] = [];
  for (const cluster of [...clusterAgencies(ofKind('agency')), ...clusterPlaces(ofKind('place'))]) pushAll(names, cluster);
  const people = ofKind('person');
  const clusters = clusterPeople(people);
  for (const cluster of clusters) pushAll(names, cluster);
  resolveSingleWords(people, clusters, names);
  return names.sort((a, b) => a.occurrence.start - b.occurrence.start);
}

function pushAll(names: ResolvedName[], cluster: Cluster): void {
  for (const form of cluster.forms) for (const occurrence of form.occurrences) names.push({ occurrence, form, cluster });
}

/**
 * A single word stands for the person whose full name ends with it, else begins with it, else holds it; of several
 * for the one named last before. Without any it is a person of its own.
 */
function resolveSingleWords(people: readonly ClassifiedForm[], clusters: readonly Cluster[], names: ResolvedName[]): void {
  const byWord = indexByWord(clusters);
  const alone = new Map<string, Cluster>();
  for (const form of people) {
    if (form.key.includes(' ')) continue;
    const word = listNameWords(form.key).join(' ');
    const found = byWord.get(word);
    for (const occurrence of form.occurrences) {
      const cluster = found ? nearestBefore(found, occurrence.start) : takeAlone(alone, word, form);
      names.push({ occurrence, form, cluster });
    }
  }
}

function takeAlone(alone: Map<string, Cluster>, word: string, form: ClassifiedForm): Cluster {
  let cluster = alone.get(word);
  if (!cluster) {
    cluster = { kind: 'person', name: form.key, full: false, forms: [] };
    alone.set(word, cluster);
  }
  if (!cluster.forms.includes(form)) cluster.forms.push(form);
  return cluster;
}

/** For each word of a name the persons it can stand for: the last word before the first, the first before the others. */
function indexByWord(clusters: readonly Cluster[]): Map<string, readonly Cluster[]> {
  const ranks = [new Map<string, Cluster[]>(), new Map<string, Cluster[]>(), new Map<string, Cluster[]>()];
  for (const cluster of clusters) {
    for (const form of cluster.forms) {
      const words = listNameWords(form.key);
      for (const [at, word] of words.entries()) {
        const rank = ranks[at === words.length - 1 ? 0 : at === 0 ? 1 : 2];
        if (!rank?.get(word)?.includes(cluster)) rank?.set(word, [...(rank.get(word) ?? []), cluster]);
      }
    }
  }
  const index = new Map<string, readonly Cluster[]>();
  for (const rank of ranks) for (const [word, list] of rank) if (!index.has(word)) index.set(word, list);
  return index;
}

function nearestBefore(clusters: readonly Cluster[], start: number): Cluster {
  let best = clusters[0];
  let bestStart = -1;
  if (!best) throw new RangeError('no cluster to choose from');
  if (clusters.length === 1) return best;
  for (const cluster of clusters) {
    for (const form of cluster.forms) {
      for (const occurrence of form.occurrences) {
        if (occurrence.start >= start || occurrence.start <= bestStart) continue;
        bestStart = occurrence.start;
        best = cluster;
      }
    }
  }
  return best;
}
