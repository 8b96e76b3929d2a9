import { expect, test } from 'vitest';
import { buildLedger } from '../../../src/queries/ledger/build-ledger.ts';
import { buildStory } from '../../../src/queries/story/build-story.ts';
import { pagesOfLedger } from '../../../src/queries/ledger/pages-of-ledger.ts';
import { articleOf } from '../story-of.ts';

/** The pages of a text that has words in the lines that are named. */
function pagesOf(lines: readonly number[]): [number, number, number][] {
  const text = Array.from({ length: Math.max(...lines) }, (_, index) => (lines.includes(index + 1) ? 'It sank.' : ''));
  const story = buildStory([articleOf('aaa', text)], []);
  return pagesOfLedger(buildLedger(story, [], undefined).get('aaa-0') ?? []).map(({ first, last, entries }) => [
    first,
    last,
    entries.length,
  ]);
}

test.each([
  ['a text of ordinary length has one page', [5, 200], [[1, 200, 2]]],
  [
    'a longer one has more, and none for blank lines alone',
    [1, 200, 201, 610],
    [
      [1, 200, 2],
      [201, 201, 1],
      [601, 610, 1],
    ],
  ],
  [
    'the first page is there though its lines are blank',
    [300],
    [
      [1, 1, 0],
      [201, 300, 1],
    ],
  ],
])('%s', (_case, lines, expected) => {
  expect(pagesOf(lines)).toEqual(expected);
});
