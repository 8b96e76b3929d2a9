import { describe, expect, test } from 'vitest';
import { compareTexts } from './compare-texts.ts';

/** Each statement as the lines of its versions, with what they add and leave out. */
function statementsIn(texts: Readonly<Record<string, string>>): string[][] {
  const { comparison, wordsAt } = compareTexts(texts);
  return (comparison?.statements ?? []).map(({ entity = '?', versions }) => {
    const first = versions[0]?.article ?? '';
    return [
      entity,
      ...versions.flatMap(({ article, content, added, leftOut }) => [
        `${article}: ${content.map((span) => wordsAt(article, span)).join(' | ')}`,
        ...added.map((span) => `  + ${wordsAt(article, span)}`),
        ...leftOut.map((span) => `  - ${wordsAt(first, span)}`),
      ]),
    ];
  });
}

const LONG =
  'Deputy Mayor Helen Voss said: "The old bridge is safe for cars, but not for lorries. We closed one lane at noon. Nobody was hurt."';

describe('one statement', () => {
  test('of which one text leaves a sentence out', () => {
    const short = '"We closed one lane at noon," Helen Voss, the deputy mayor, said. "Nobody was hurt."';
    expect(statementsIn({ a: short, b: LONG })).toEqual([
      [
        'people/helen-voss',
        'b: The old bridge is safe for cars, but not for lorries. We closed one lane at noon. Nobody was hurt.',
        'a: We closed one lane at noon, | Nobody was hurt.',
        '  - The old bridge is safe for cars, but not for lorries',
      ],
    ]);
  });

  test('set with other quotation marks is the same', () => {
    const curly =
      'Deputy Mayor Helen Voss said: “The old bridge is safe for cars, but not for lorries. We closed one lane at noon. Nobody was hurt.”';
    expect(statementsIn({ a: LONG, b: curly }).map((lines) => lines.slice(3))).toEqual([[]]);
  });

  test('with a word turned round shows both', () => {
    const other = LONG.replace('but not for lorries', 'and even for lorries');
    expect(statementsIn({ a: LONG, b: other })[0]?.slice(3)).toEqual(['  + and even', '  - but not']);
  });

  test('of which one text quotes three words', () => {
    const short = 'Helen Voss said that the bridge was "not for lorries" any more.';
    expect(statementsIn({ a: LONG, b: short }).map(([entity]) => entity)).toEqual([]);
    const four = 'Helen Voss said that the lane was "closed one lane at" last.';
    expect(statementsIn({ a: LONG, b: four }).map(([entity]) => entity)).toEqual(['people/helen-voss']);
  });

  test('is told once where a heading quotes it too', () => {
    const headed = `'Nobody was hurt'\n\n${LONG}`;
    expect(statementsIn({ a: headed, b: LONG })[0]?.slice(1)).toEqual([
      expect.stringMatching(/^a: The old bridge/) as string,
      expect.stringMatching(/^b: The old bridge/) as string,
    ]);
  });
});

describe('no statement', () => {
  test.each([
    ['words of two speakers', { a: LONG, b: LONG.replace('Deputy Mayor Helen Voss', 'Governor Paul Ames') }],
    [
      'small words that all speakers use',
      {
        a: 'Helen Voss said: "It is what we have to do and so it will be."',
        b: 'Helen Voss said: "This is what we have to do and so it was."',
      },
    ],
    ['words of one text alone', { a: `${LONG}\n\n${LONG}`, b: 'Nothing was said.' }],
  ])('%s', (_, texts) => {
    expect(statementsIn(texts)).toEqual([]);
  });
});
