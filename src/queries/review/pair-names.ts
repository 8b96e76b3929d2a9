import { distance } from 'fastest-levenshtein';
import type { Entity } from '../../schema/entity.ts';
import { countOf } from '../count-of.ts';
import { foldName, initialsOf, soundOf } from './fold-name.ts';

/** Two entries that may be one, and what speaks for it. */
export interface NamePair {
  /** The one that would go into the other. */
  short: Entity;
  full: Entity;
  doubt: number;
  why: string;
  /** Whether the short one goes into the other, however much rests on each. */
  fixed?: true;
}

/** Names of one sound that are compared with one another, at most. */
const MOST_ALIKE = 8;
const ACRONYM = /^[A-Z]{2,7}$/;

/**
 * Pairs of entries whose names may be one's. Each name is looked up under what the names of one would have in common, so
 * that no name is compared with all others. Linear in the entries.
 */
export function pairNames(entities: readonly Entity[]): NamePair[] {
  const people = entities.filter(({ kind }) => kind === 'person');
  const others = entities.filter(({ kind }) => kind !== 'person');
  return [
    ...pairSingleWords(people),
    ...pairAcronyms(others),
    ...pairLongerNames(others.filter(({ kind }) => kind === 'agency')),
    ...pairSpellings(entities),
    ...pairKinds(entities),
  ];
}

/** A surname, or a given name, alone: in the texts of that entry nobody has it in full, and in others somebody does. */
function pairSingleWords(people: readonly Entity[]): NamePair[] {
  const byLast = new Map<string, Entity[]>();
  const byFirst = new Map<string, Entity[]>();
  const alone = new Map<string, Entity>();
  return people
    .filter((person) => {
      const words = foldName(person.name).split(' ');
      if (words.length < 2) return true;
      append(byLast, words.at(-1) ?? '', person);
      append(byFirst, words[0] ?? '', person);
      return false;
    })
    .flatMap((short) => {
      const word = foldName(short.name);
      const bearers = byLast.get(word) ?? byFirst.get(word) ?? [];
      if (bearers.length > 0)
        return bearers.slice(0, MOST_ALIKE).map((full) => pairSingle(short, full, bearers.length));
      const other = alone.get(word);
      alone.set(word, other ?? short);
      const why = `“${short.name}” stands alone in two texts, and no text gives the full name.`;
      return other ? [{ short, full: other, doubt: 0.6, why }] : [];
    });
}

function pairSingle(short: Entity, full: Entity, bearers: number): NamePair {
  const isSurname = foldName(full.name).endsWith(` ${foldName(short.name)}`);
  const which = bearers === 1 ? 'one full name of other texts' : `each of ${bearers} full names of other texts`;
  return {
    short,
    full,
    fixed: true,
    // Where several bear it, each of them is less likely the one.
    doubt: (isSurname ? 0.7 : 0.4) / bearers,
    why: `“${short.name}” stands alone in a text that gives no full name; ${which} ${isSurname ? 'ends' : 'begins'} with it.`,
  };
}

function pairAcronyms(others: readonly Entity[]): NamePair[] {
  const long = new Map<string, Entity[]>();
  for (const entity of others) {
    if (entity.name.includes(' ')) append(long, initialsOf(entity.name), entity);
  }
  return others.flatMap((short) => {
    const letters = short.name.replaceAll('.', '');
    if (!ACRONYM.test(letters)) return [];
    const all = long.get(letters) ?? [];
    return all.slice(0, MOST_ALIKE).map((full) => ({
      short,
      full,
      fixed: true,
      // Two letters are the initials of much; three and more seldom by chance.
      doubt: (letters.length === 2 ? 0.4 : 0.8) / all.length,
      why: `“${short.name}” has the initials of “${full.name}”, and no text puts the two side by side.`,
    }));
  });
}

/** "Coast Guard" and "Northern Coast Guard"; "Acme" and "Acme Inc". */
function pairLongerNames(agencies: readonly Entity[]): NamePair[] {
  const byName = new Map(agencies.map((entity) => [foldName(entity.name), entity]));
  const found = new Map<Entity, Entity[]>();
  for (const full of agencies) {
    const words = foldName(full.name).split(' ');
    const parts = words.length > 1 ? [words.slice(0, -1).join(' ')] : [];
    for (let from = 1; from < words.length - 1; from += 1) parts.push(words.slice(from).join(' '));
    for (const part of parts) {
      const short = byName.get(part);
      if (short) append(found, short, full);
    }
  }
  return [...found].flatMap(([short, all]) =>
    all.slice(0, MOST_ALIKE).map((full) => ({
      short,
      full,
      // What several names hold is more likely the name of what they belong to.
      doubt: (all.length === 1 ? 0.4 : 0.1) / all.length,
      why: `“${full.name}” holds “${short.name}”, ${all.length === 1 ? 'and no other name does' : `as ${all.length - 1} other ${all.length === 2 ? 'name does' : 'names do'}`}.`,
    })),
  );
}

function pairSpellings(entities: readonly Entity[]): NamePair[] {
  const bySound = new Map<string, Entity[]>();
  for (const entity of entities) {
    const folded = foldName(entity.name);
    const words = folded.split(' ');
    if (folded.length < 5 || (entity.kind === 'person' && words.length < 2)) continue;
    append(bySound, `${entity.kind} ${soundOf(folded)}`, entity);
    // "Ann B. Lee" and "Ann Lee".
    if (entity.kind === 'person' && words.length > 2)
      append(bySound, `person ${soundOf(`${words[0] ?? ''}${words.at(-1) ?? ''}`)}`, entity);
  }
  return [...bySound.values()].flatMap((all) =>
    all.slice(0, MOST_ALIKE).flatMap((one, at) =>
      all.slice(at + 1, MOST_ALIKE).flatMap((other): NamePair[] => {
        const isMiddle = one.name.split(' ').length !== other.name.split(' ').length;
        const errors = distance(foldName(one.name), foldName(other.name));
        if (one === other || (!isMiddle && errors > 2) || numberOf(one) !== numberOf(other)) return [];
        const [short, full] = one.name.length <= other.name.length ? [one, other] : [other, one];
        const why = isMiddle
          ? `“${short.name}” and “${full.name}” begin and end alike.`
          : `“${short.name}” and “${full.name}” sound alike, and differ in ${errors === 0 ? 'accents or stops alone' : countOf(errors, 'letter')}.`;
        return [{ short, full, doubt: isMiddle ? 0.6 : 0.5, why }];
      }),
    ),
  );
}

/** "Block 2" and "Block II" are others than "Block 3". */
function numberOf({ name }: Entity): string {
  return /(?<![\p{L}\p{N}])(?:\d+|[IVX]+)$/u.exec(name)?.[0] ?? '';
}

/** One name, two kinds: texts that do not agree, or two that bear it. */
function pairKinds(entities: readonly Entity[]): NamePair[] {
  const byName = Map.groupBy(entities, ({ name }) => foldName(name));
  return [...byName.values()].flatMap((all) => {
    const [full, short] = all;
    if (!full || !short || full.kind === short.kind) return [];
    return [{ short, full, doubt: 0.4, why: `One name, as ${full.kind} and as ${short.kind}.` }];
  });
}

function append<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
