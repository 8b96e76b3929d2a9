import type { LocalEntity } from '../../names/find-names.ts';
import type { Passage } from '../read-passages.ts';
import type { MentionRange } from './read-mentions.ts';
import { readTitle, type Gender } from './tell-genders.ts';

/**
 * "Mrs. Smith" in a text with a John and a Jane Smith: the mentions again, with the namesake of the gender that the title
 * tells, where exactly one has it. Linear in the mentions.
 */
export function tellNamesakes(
  passages: readonly Passage[],
  mentions: readonly (readonly MentionRange[])[],
  genders: ReadonlyMap<string, Gender>,
  entities: readonly LocalEntity[],
): readonly (readonly MentionRange[])[] {
  const families = listFamilies(entities);
  if ([...families.values()].every(({ length }) => length === 1)) return mentions;
  return mentions.map((ranges, index) => {
    const words = passages[index]?.words ?? [];
    return ranges.map((range) => {
      const { from, entity } = range;
      const family = entity.kind === 'person' ? families.get(readSurname(entity)) : undefined;
      const title = family && family.length > 1 ? readTitle(words, from) : undefined;
      if (!family || !title || genders.get(entity.id) === title) return range;
      const [own, ...others] = family.filter(({ id }) => genders.get(id) === title);
      return own && others.length === 0 ? { ...range, entity: own } : range;
    });
  });
}

/** The persons who share a surname with each, and not the gender: whom a surname alone may mean just as well. */
export function listNamesakes(
  entities: readonly LocalEntity[],
  genders: ReadonlyMap<string, Gender>,
): Map<string, string[]> {
  const namesakes = new Map<string, string[]>();
  for (const family of listFamilies(entities).values()) {
    for (const { id } of family.slice(0, MOST)) {
      const own = genders.get(id);
      const others = family.slice(0, MOST).filter((other) => own && (genders.get(other.id) ?? own) !== own);
      if (others.length > 0)
        namesakes.set(
          id,
          others.map((other) => other.id),
        );
    }
  }
  return namesakes;
}

/** So many of a name are compared; a list of a thousand Smiths must not take a square of time. */
const MOST = 8;

function listFamilies(entities: readonly LocalEntity[]): Map<string, LocalEntity[]> {
  const families = new Map<string, LocalEntity[]>();
  for (const entity of entities) {
    if (entity.kind !== 'person' || !entity.fullName) continue;
    const surname = readSurname(entity);
    const family = families.get(surname);
    if (family) family.push(entity);
    else families.set(surname, [entity]);
  }
  return families;
}

function readSurname({ name }: LocalEntity): string {
  const words = name.toLowerCase().split(' ');
  return (/^[js]r\.?$/.test(words.at(-1) ?? '') ? words.at(-2) : words.at(-1)) ?? '';
}
