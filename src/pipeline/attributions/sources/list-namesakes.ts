import type { LocalEntity } from '../../names/find-names.ts';
import type { Gender } from './tell-genders.ts';

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
