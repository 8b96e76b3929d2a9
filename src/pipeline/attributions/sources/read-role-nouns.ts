import type { LocalEntity } from '../../names/find-names.ts';
import type { SegmentedText } from '../../segment/segment.ts';
import { PERSON_NOUNS } from '../lexicon/person-nouns.ts';
import type { Passage } from '../read-passages.ts';
import type { MentionRange } from './read-mentions.ts';

/** The short forms of titles, and the nouns that take them up. */
const TITLES = new Map(
  Object.entries({
    sen: 'senator',
    gov: 'governor',
    rep: 'representative',
    gen: 'general',
    col: 'colonel',
    capt: 'captain',
    lt: 'lieutenant',
    sgt: 'sergeant',
    dr: 'doctor',
    prof: 'professor',
    supt: 'superintendent',
  }),
);

/** Which persons of a text are called a senator, an admiral: the ids of each noun, from their titles and roles. */
export function readRoleNouns(
  { text }: SegmentedText,
  passages: readonly Passage[],
  mentions: readonly (readonly MentionRange[])[],
  entities: readonly LocalEntity[],
): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const note = (word: string, id: string): void => {
    const noun = TITLES.get(word) ?? word;
    if (!PERSON_NOUNS.has(noun)) return;
    const ids = found.get(noun);
    if (ids) ids.add(id);
    else found.set(noun, new Set([id]));
  };
  for (const { id, kind, roles } of entities) {
    if (kind !== 'person') continue;
    for (const { span } of roles)
      for (const word of text
        .slice(span.start, span.end)
        .toLowerCase()
        .split(/[^\p{L}-]+/u))
        note(word, id);
  }
  for (const [index, ranges] of mentions.entries()) {
    const words = passages[index]?.words ?? [];
    for (const { from, entity } of ranges) {
      if (entity.kind !== 'person') continue;
      note(words[words[from - 1] === '.' ? from - 2 : from - 1] ?? '', entity.id);
      note(words[from] ?? '', entity.id);
    }
  }
  return found;
}
