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
  const families = new Map<string, LocalEntity[]>();
  for (const entity of entities) {
    if (entity.kind !== 'person' || !entity.fullName) continue;
    const surname = readSurname(entity);
    families.set(surname, [...(families.get(surname) ?? []), entity]);
  }
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

function readSurname({ name }: LocalEntity): string {
  const words = name.toLowerCase().split(' ');
  return (/^[js]r\.?$/.test(words.at(-1) ?? '') ? words.at(-2) : words.at(-1)) ?? '';
}
