import { expect, test } from 'vitest';
import { compareTexts } from './compare-texts.ts';

function figuresIn(texts: Readonly<Record<string, string>>): [string, boolean, ...string[]][] {
  const { comparison, articleOf, show } = compareTexts(texts);
  return (comparison?.figures ?? []).map(({ key, same, figures }) => [
    key,
    same,
    ...figures.map(({ article, figure }) =>
      show({ article, ...(articleOf(article).figures[figure] ?? { start: 0, end: 0 }) }),
    ),
  ]);
}

test.each([
  [
    'the same noun',
    { a: 'The army sent 40 tanks.', b: 'It sent about 50 tanks, a witness said.' },
    [['tank', false, 'a: 40', 'b: about 50']],
  ],
  [
    'words of one group',
    { a: 'Police counted 300 protesters.', b: 'The ministry spoke of 90 rioters.' },
    [['protester', false, 'a: 300', 'b: 90']],
  ],
  [
    'people, by what happened to them',
    { a: 'Police arrested 44 people.', b: 'More than a dozen people were detained. Some 20 people were killed.' },
    [['people arrest', false, 'a: 44', 'b: More than a dozen']],
  ],
  ['people of whom nothing alike is told', { a: 'Police arrested 44 people.', b: 'The hall holds 300 people.' }, []],
  ['the same number', { a: 'It sent 40 tanks.', b: 'It sent 40 tanks.' }, [['tank', true, 'a: 40', 'b: 40']]],
  ['one text alone', { a: 'It sent 40 tanks. Later it sent 50 tanks.', b: 'Nothing was sent.' }, []],
  ['those told of before', { a: 'The two ministers met.', b: 'She saw the three ministers.' }, []],
  ['what describes a thing and counts none', { a: 'A 50-tank parade was held.', b: 'It sent 40 tanks.' }, []],
  ['durations', { a: 'It took 40 minutes.', b: 'It took 50 minutes.' }, []],
])('%s', (_, texts, expected) => {
  expect(figuresIn(texts)).toEqual(expected);
});
