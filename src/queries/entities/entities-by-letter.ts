import { compareCodeUnits, compareNames } from './compare-names.ts';
import type { EntityEntry } from './entities-of-kind.ts';
import { fileUnder, letterOf } from './index-of-names.ts';

/** An entity under the name that an index files it by. */
export interface FiledEntry extends EntityEntry {
  filing: string;
}

/** Entities by the letter of their name, of people their surname; what begins with no letter stands last. */
export function entitiesByLetter(entries: readonly EntityEntry[]): { letter: string; entries: FiledEntry[] }[] {
  const filed = entries
    .map((entry) => ({ ...entry, filing: fileUnder(entry.entity.name, entry.entity.kind) }))
    .sort((a, b) => compareNames(a.filing, b.filing) || compareCodeUnits(a.entity.id, b.entity.id));
  return [...Map.groupBy(filed, ({ filing }) => letterOf(filing))]
    .sort(([a], [b]) => Number(a === '#') - Number(b === '#') || compareCodeUnits(a, b))
    .map(([letter, under]) => ({ letter, entries: under }));
}
