import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDeviceName } from '../../../src/schema/device-name.ts';
import { entityIdSchema } from '../../../src/schema/entity-kind.ts';
import type { ArticleNames } from '../../../src/pipeline/names/list-local-names.ts';
import { findNames } from '../../../src/pipeline/names/find-names.ts';
import { mergeAcrossArticles } from '../../../src/pipeline/names/merge-across-articles.ts';
import { nameGroups, type Nameable } from '../../../src/pipeline/names/name-groups.ts';
import { segment } from '../../../src/pipeline/segment/segment.ts';

const SURNAMES = ['Lee', 'Marsh', 'Okafor', 'Tranter', 'Reid', 'Farrow'];
const GIVEN = ['Anna', 'Tom', 'Zoë', 'Karen', 'Peter', 'Judith'];

/** A text that names people of its own, in full or by the surname alone, and an agency that several texts share. */
function writeText(
  { surname, given, isFull }: { surname: string; given: string; isFull: boolean },
  number: number,
): ArticleNames {
  const text = isFull
    ? `Mayor ${given} ${surname} left on Monday. ${surname} said nothing. The Harbour Board met.`
    : `Mr ${surname} left on Monday. The Harbour Board met.`;
  const segmented = segment(text);
  return {
    article: `2025-06-0${String((number % 3) + 1)}-paper-${String(number)}`,
    blocks: segmented.blocks,
    named: findNames(segmented),
  };
}

const person = fc.record({
  surname: fc.constantFrom(...SURNAMES),
  given: fc.constantFrom(...GIVEN),
  isFull: fc.boolean(),
});

/** By the passage and the words, the id that a mention has. */
function idsOf(texts: readonly ArticleNames[]): Map<string, string> {
  const { globalId } = mergeAcrossArticles(texts);
  return new Map(
    texts.flatMap(({ article, named }) =>
      named.entities.map(({ id }) => [`${article} ${id}`, globalId.get(`${article} ${id}`) ?? '']),
    ),
  );
}

test('an id stays when other texts come and go, in any order', () => {
  fc.assert(
    fc.property(fc.array(person, { minLength: 2, maxLength: 9 }), fc.infiniteStream(fc.nat(8)), (people, picks) => {
      const texts = people.map(writeText);
      const all = idsOf(texts);
      const kept = texts.filter((_, at) => [...picks.take(at + 1)].at(-1) !== 0);
      for (const [key, id] of idsOf(kept.toReversed())) expect(all.get(key)).toBe(id);
    }),
  );
});

const nameable: fc.Arbitrary<Nameable> = fc.record({
  kind: fc.constantFrom('person' as const, 'agency' as const, 'place' as const),
  name: fc.oneof(
    fc.constantFrom(
      'Ann Lee',
      'Аnn Lee',
      'Ánn Lee',
      'con',
      'COM1',
      '東京',
      '北京',
      '東京 FC',
      '🙂',
      'U.N.',
      'un',
      'x'.repeat(90),
      'x'.repeat(91),
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }),
  ),
  article: fc.option(fc.constantFrom('000-a', '001-0123456789abcdef', `long-${'name-'.repeat(14)}end`), {
    nil: undefined,
  }),
});
const ARTICLES = ['000-a', '001-0123456789abcdef', `long-${'name-'.repeat(14)}end`];

test('ids are unique, at most 80 bytes, and names of files everywhere', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(nameable, {
        selector: ({ kind, name, article }) => `${kind} ${name} ${article ?? ''}`,
        maxLength: 12,
      }),
      (groups) => {
        const ids = nameGroups(groups, ARTICLES);
        expect(new Set(ids.map((id) => id.toLowerCase())).size).toBe(groups.length);
        for (const id of ids) {
          const slug = id.slice(id.indexOf('/') + 1);
          expect(entityIdSchema.safeParse(id).success).toBe(true);
          expect(slug.length).toBeLessThanOrEqual(80);
          expect(isDeviceName(slug)).toBe(false);
        }
      },
    ),
  );
});

test('ids do not depend on the order', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(nameable, {
        selector: ({ kind, name, article }) => `${kind} ${name} ${article ?? ''}`,
        maxLength: 8,
      }),
      (groups) => {
        const ids = new Map(nameGroups(groups, ARTICLES).map((id, at) => [groups[at], id]));
        const turned = groups.toReversed();
        expect(nameGroups(turned, ARTICLES)).toEqual(turned.map((group) => ids.get(group)));
      },
    ),
  );
});

test.each<[string, Nameable[], string[], string[]]>([
  [
    'a surname alone is named with its text',
    [
      { kind: 'person', name: 'Reid', article: 'ferry-agency' },
      { kind: 'person', name: 'Reid', article: 'ferry-local' },
    ],
    ['ferry-agency', 'ferry-local'],
    ['people/reid-ferry-agency', 'people/reid-ferry-local'],
  ],
  [
    'without the checksum of its file',
    [{ kind: 'person', name: 'Reid', article: '000-d6241d1dadc7a592' }],
    ['000-d6241d1dadc7a592', '001-10c578bca10cc579'],
    ['people/reid-000'],
  ],
  [
    'unless that alone tells the text',
    [{ kind: 'person', name: 'Reid', article: '000-d6241d1dadc7a592' }],
    ['000-d6241d1dadc7a592', '000-10c578bca10cc579'],
    ['people/reid-000-d6241d1dadc7a592'],
  ],
  [
    'names that are spelled alike: plain letters keep the id',
    [
      { kind: 'person', name: 'Кaren Reid' },
      { kind: 'person', name: 'Karen Reid' },
    ],
    [],
    ['people/karen-reid-4939ec45', 'people/karen-reid'],
  ],
])('%s', (_what, groups, articles, expected) => {
  expect(nameGroups(groups, articles)).toEqual(expected);
});
