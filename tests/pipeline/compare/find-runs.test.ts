import { describe, expect, test } from 'vitest';
import { compareTexts } from './compare-texts.ts';

function runsIn(texts: Readonly<Record<string, string>>): string[][] {
  const { comparison, show } = compareTexts(texts);
  return (comparison?.runs ?? []).map(({ places }) => places.map(({ voice, ...place }) => `${show(place)} (${voice})`));
}

const COPY = 'divers found the lost anchor of the old ferry in shallow water';

describe('the same words', () => {
  test.each([
    [
      'as far as they go, whatever the marks',
      { a: `Yesterday ${COPY}.`, b: `Police said that ${COPY.replace('lost', '“lost”')} on Monday.` },
      [[`a: ${COPY} (narrator)`, `b: ${COPY.replace('lost', '“lost”')} (reported)`]],
    ],
    [
      'in three texts, in one further than in another',
      { a: `Early ${COPY}.`, b: `Late ${COPY}.`, c: 'Later divers found the lost anchor of the old ferry.' },
      [
        [
          `a: ${COPY} (narrator)`,
          `b: ${COPY} (narrator)`,
          'c: divers found the lost anchor of the old ferry (narrator)',
        ],
      ],
    ],
    [
      'quoted here and told there',
      { a: `"Then ${COPY}," Ann Lee said.`, b: `On Monday ${COPY}.` },
      [[`a: ${COPY} (quoted)`, `b: ${COPY} (narrator)`]],
    ],
    [
      'seven of them',
      { a: 'divers found the lost anchor of ferries', b: 'divers found the lost anchor of ferries' },
      [],
    ],
    ['small ones', { a: 'And it is not what it was to me now.', b: 'So it is not what it was to me now.' }, []],
    ['in one text twice', { a: `Now ${COPY}.\n\nThen ${COPY}.`, b: 'Nothing of the kind.' }, []],
    ['in bylines', { a: 'Nothing.', b: 'Nothing else.' }, []],
  ])('%s', (_, texts, expected) => {
    expect(runsIn(texts)).toEqual(expected);
  });
});

test('a thousand texts, each the copy of another, cost what a thousand texts cost', () => {
  const texts = (count: number): Record<string, string> =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`t${String(index).padStart(4, '0')}`, `No ${index}: ${COPY}.`]),
    );
  const { comparison } = compareTexts(texts(1000));
  expect(comparison?.runs.map(({ articles, places, words }) => [articles, places.length, words])).toEqual([
    [1000, 60, 12],
  ]);
});
