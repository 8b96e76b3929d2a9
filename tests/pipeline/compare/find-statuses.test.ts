import { describe, expect, test } from 'vitest';
import { compareTexts } from './compare-texts.ts';

function statusesIn(a: string, b: string): string[][] {
  const { comparison, show } = compareTexts({ a, b });
  return (comparison?.statuses ?? []).map(({ verb, object, done, ahead, rule }) => [
    `${verb} ${object} (${rule})`,
    ...done.map(({ voice, ...place }) => `done ${show(place)} (${voice})`),
    ...ahead.map(({ voice, ...place }) => `ahead ${show(place)} (${voice})`),
  ]);
}

describe('told as done and as to come', () => {
  test.each([
    [
      'an entity, active and passive',
      'Greece has expelled Ivan Petrov.',
      'Officials said that Ivan Petrov would be expelled on Friday.',
      [
        [
          'expel people/ivan-petrov (verb-and-entity)',
          'done a: has expelled (narrator)',
          'ahead b: would be expelled (reported)',
        ],
      ],
    ],
    [
      'a noun phrase',
      'The council closed the old bridge on Monday.',
      'The council plans to close the old bridge.',
      [['close old bridge (verb-and-noun-phrase)', 'done a: closed (narrator)', 'ahead b: plans to close (narrator)']],
    ],
    [
      'a noun, by the same agent',
      'Helen Voss has sold 12 ferries.',
      'Helen Voss will sell the ferries.',
      [['sell ferries (verb-agent-and-noun)', 'done a: has sold (narrator)', 'ahead b: will sell (narrator)']],
    ],
  ])('%s', (_, a, b, expected) => {
    expect(statusesIn(a, b)).toEqual(expected);
  });
});

describe('nothing that differs', () => {
  test.each([
    ['negated', 'The council has not closed the old bridge.', 'The council will close the old bridge.'],
    ['on a condition', 'The council closed the old bridge.', 'If it rains, the council will close the old bridge.'],
    ['only possible', 'The council closed the old bridge.', 'The council might close the old bridge.'],
    ['a question', 'The council closed the old bridge.', 'Will the council close the old bridge?'],
    ['another object', 'The council closed the old bridge.', 'The council will close the new school.'],
    ['another verb', 'The council closed the old bridge.', 'The council will repair the old bridge.'],
    ['one text', 'The council closed the old bridge. It will close the old bridge.', 'Nothing else.'],
    ['no object of the verb', 'The old bridge workers closed shop.', 'The council will close the old bridge.'],
  ])('%s', (_, a, b) => {
    expect(statusesIn(a, b)).toEqual([]);
  });
});
