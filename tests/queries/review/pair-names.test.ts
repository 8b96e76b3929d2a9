import { expect, test } from 'vitest';
import { soundOf } from '../../../src/queries/review/fold-name.ts';
import { pairNames } from '../../../src/queries/review/pair-names.ts';
import { entityOf } from '../story-of.ts';

function pairs(ids: Readonly<Record<string, string>>): string[] {
  const entities = Object.entries(ids).map(([id, name]) => entityOf(id, name));
  return pairNames(entities).map(({ short, full, doubt }) => `${short.id} ${full.id} ${doubt.toFixed(2)}`);
}

test.each<[string, Readonly<Record<string, string>>, string[]]>([
  [
    'a surname alone goes with the full name',
    { 'people/oda-bbb': 'Oda', 'people/ann-oda': 'Ann Oda' },
    ['people/oda-bbb people/ann-oda 0.70'],
  ],
  [
    'of two bearers each is less likely',
    { 'people/oda-bbb': 'Oda', 'people/ann-oda': 'Ann Oda', 'people/jon-oda': 'Jon Oda' },
    ['people/oda-bbb people/ann-oda 0.35', 'people/oda-bbb people/jon-oda 0.35'],
  ],
  [
    'a given name alone is less sure',
    { 'people/ann-bbb': 'Ann', 'people/ann-oda': 'Ann Oda' },
    ['people/ann-bbb people/ann-oda 0.40'],
  ],
  [
    'a surname that no text gives in full',
    { 'people/oda-aaa': 'Oda', 'people/oda-bbb': 'Oda' },
    ['people/oda-bbb people/oda-aaa 0.60'],
  ],
  [
    'initials',
    { 'agencies/hrc': 'HRC', 'agencies/harbour-rescue-council': 'Harbour Rescue Council' },
    ['agencies/hrc agencies/harbour-rescue-council 0.80'],
  ],
  [
    'initials without the small words',
    { 'agencies/boe': 'B.E.H.', 'agencies/board-of-eastern-health': 'Board of the Eastern Health' },
    ['agencies/boe agencies/board-of-eastern-health 0.80'],
  ],
  ['initials of others', { 'agencies/hrc': 'HRC', 'agencies/harbour-board': 'Harbour Board' }, []],
  [
    'a name that one other holds',
    { 'agencies/guard': 'Coast Guard', 'agencies/north-coast-guard': 'North Coast Guard' },
    ['agencies/guard agencies/north-coast-guard 0.40'],
  ],
  [
    'a name that many hold is the name of what they belong to',
    {
      'agencies/acme': 'Acme',
      'agencies/acme-rail': 'Acme Rail',
      'agencies/acme-water': 'Acme Water',
    },
    ['agencies/acme agencies/acme-rail 0.05', 'agencies/acme agencies/acme-water 0.05'],
  ],
  ['the last word alone is a common one', { 'agencies/guard': 'Guard', 'agencies/coast-guard': 'Coast Guard' }, []],
  [
    'spellings',
    { 'people/ivo-zelensky': 'Ivo Zelensky', 'people/ivo-zelenskyy': 'Ivo Zelenskyy' },
    ['people/ivo-zelensky people/ivo-zelenskyy 0.50'],
  ],
  [
    'a middle name',
    { 'people/ann-oda': 'Ann Oda', 'people/ann-b-oda': 'Ann B. Oda' },
    ['people/ann-oda people/ann-b-oda 0.60'],
  ],
  ['other people', { 'people/ann-oda': 'Ann Oda', 'people/eva-oda': 'Eva Oda' }, []],
  ['numbers tell apart', { 'places/kell-i': 'Kellburg I', 'places/kell-ii': 'Kellburg II' }, []],
  [
    'one name of two kinds',
    { 'people/chelsea-aaa': 'Chelsea', 'places/chelsea': 'Chelsea' },
    ['places/chelsea people/chelsea-aaa 0.40'],
  ],
])('%s', (_, ids, expected) => {
  expect(pairs(ids)).toEqual(expected);
});

test('pairs grow with the names, not with their pairs', () => {
  const ids = (count: number) => [
    ...Array.from({ length: count }, (_, at) => entityOf(`people/p${at}`, `Ann${at} Oda`)),
    ...Array.from({ length: count }, (_, at) => entityOf(`people/oda-a${at}`, 'Oda')),
    ...Array.from({ length: count }, (_, at) => entityOf(`people/ann-oda-${at}`, 'Ann Oda')),
    ...Array.from({ length: count }, (_, at) => entityOf(`agencies/board-${at}`, 'Harbour Board')),
  ];
  const [few, many] = [pairNames(ids(50)).length, pairNames(ids(500)).length];
  expect(few).toBeGreaterThan(50);
  expect(many).toBeLessThan(11 * few);
});

test.each([
  ['zelensky', 'zelenskyy'],
  ['philips', 'filips'],
  ['kadyrov', 'qadirov'],
  ['labour party', 'labor party'],
  ['centre', 'center'],
])('%s sounds as %s does', (one, other) => {
  expect(soundOf(one)).toBe(soundOf(other));
});
