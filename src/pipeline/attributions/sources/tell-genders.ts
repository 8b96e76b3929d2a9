import type { SegmentedText } from '../../segment/segment.ts';
import type { LocalEntity } from '../../names/find-names.ts';
import { MEN, WOMEN } from '../../text/gendered-names.ts';
import { MEN_NOUNS, WOMEN_NOUNS } from '../lexicon/source-nouns.ts';
import type { Passage } from '../read-passages.ts';
import type { MentionRange } from './read-mentions.ts';

export type Gender = 'woman' | 'man';

/** Titles that bear on one person each: "Mr. Brown", "Dame Judi". Nouns such as "king" can be part of an office. */
const TITLES =
  /^(?:mr|mrs|ms|miss|sir|dame|lord|lady|king|queen|prince|princess|congressman|congresswoman|assemblyman|assemblywoman|councilman|councilwoman)$/;

/**
 * What the text tells of the gender of its persons, by entity id: titles first, then the nouns of their roles, then given
 * names that only women or only men bear. A person of whom nothing is told, or two things that differ, is left out.
 */
export function tellGenders(
  text: SegmentedText,
  passages: readonly Passage[],
  mentions: readonly (readonly MentionRange[])[],
  entities: readonly LocalEntity[],
): Map<string, Gender> {
  const titles = new Map<string, Set<Gender>>();
  for (const [index, ranges] of mentions.entries()) {
    const words = passages[index]?.words ?? [];
    for (const { from, entity } of ranges) {
      if (entity.kind !== 'person') continue;
      const told = readTitle(words, from);
      if (told) note(titles, entity.id, told);
    }
  }
  const genders = new Map<string, Gender>();
  for (const entity of entities) {
    if (entity.kind !== 'person') continue;
    const gender = only(titles.get(entity.id)) ?? tellFromRoles(text, entity) ?? tellFromName(entity.name);
    if (gender) genders.set(entity.id, gender);
  }
  return genders;
}

/** What a title before or in a name tells: "Mr. Brown", "Dame Judi". */
function readTitle(words: readonly string[], from: number): Gender | undefined {
  const before = words[words[from - 1] === '.' ? from - 2 : from - 1] ?? '';
  return readTitleWord(words[from] ?? '') ?? readTitleWord(before);
}

function readTitleWord(word: string): Gender | undefined {
  return TITLES.test(word) ? genderOf(word) : undefined;
}

function tellFromRoles({ text }: SegmentedText, { roles }: LocalEntity): Gender | undefined {
  const found = new Set<Gender>();
  for (const { span } of roles) {
    // "the president's wife": the last word is what the person is.
    const words = text
      .slice(span.start, span.end)
      .toLowerCase()
      .split(/[^\p{L}]+/u);
    for (const word of words) {
      const gender = genderOf(word);
      if (gender && !/^(?:his|her|he|she|him|king|queen)$/.test(word)) found.add(gender);
    }
  }
  return only(found);
}

function tellFromName(name: string): Gender | undefined {
  const [first = '', second] = name.toLowerCase().split(/\s+/);
  if (second === undefined) return undefined;
  return WOMEN.has(first) ? 'woman' : MEN.has(first) ? 'man' : undefined;
}

function genderOf(word: string): Gender | undefined {
  return WOMEN_NOUNS.has(word) ? 'woman' : MEN_NOUNS.has(word) ? 'man' : undefined;
}

function note(genders: Map<string, Set<Gender>>, id: string, gender: Gender | undefined): void {
  if (!gender) return;
  const known = genders.get(id) ?? new Set();
  known.add(gender);
  genders.set(id, known);
}

function only(genders: ReadonlySet<Gender> | undefined): Gender | undefined {
  return genders?.size === 1 ? [...genders][0] : undefined;
}
