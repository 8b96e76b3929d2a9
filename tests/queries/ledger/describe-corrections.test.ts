import { expect, test } from 'vitest';
import { describeCorrections, describeCorrectionsOf } from '../../../src/queries/ledger/describe-corrections.ts';
import type { Correction } from '../../../src/schema/article.ts';

const say = (corrected: Correction[] | undefined): string[] =>
  describeCorrections({ corrected }).map(({ before, lines, after }) => `${before} ${lines.join(', ')} ${after}`.trim());

test('says what an editor corrected, a part for each sort, each line once', () => {
  expect(
    say([
      { line: 3, what: 'kind' },
      { line: 5, what: 'no-time' },
      { line: 5, what: 'no-time' },
      { line: 7, what: 'speaker' },
      { line: 9, what: 'speaker' },
      { line: 9, what: 'no-statement' },
      { line: 12, what: 'time' },
      { line: 13, what: 'time' },
    ]),
  ).toEqual([
    'what line 3 is',
    'who speaks in lines 7, 9',
    'that words in line 9 are no statement',
    'which times lines 12, 13 tell',
    'that words in line 5 tell no time of the story',
  ]);
  expect(say(undefined)).toEqual([]);
});

test('says it of one line', () => {
  const corrected: Correction[] = [
    { line: 3, what: 'kind' },
    { line: 3, what: 'speaker' },
    { line: 4, what: 'time' },
  ];
  expect(describeCorrectionsOf({ corrected }, 3)).toBe('By the editor: what the line is, who speaks');
  expect(describeCorrectionsOf({ corrected }, 5)).toBeUndefined();
  expect(describeCorrectionsOf({}, 3)).toBeUndefined();
});
