import { expect, test } from 'vitest';
import { buildStory } from '../../src/queries/build-story.ts';
import { copiesOfPassage } from '../../src/queries/copies-of-passage.ts';
import { findCopy, groupCopies, indexCopies } from '../../src/queries/find-copies.ts';
import type { Comparison } from '../../src/schema/comparison.ts';
import { articleOf, spanOf } from './story-of.ts';

const WORDS = 'Divers found the anchor of the ferry in shallow water on Monday';
const a = articleOf('aaa', [`${WORDS}. It was old.`]);
const b = articleOf('bbb', [
  `${WORDS}.`,
  `A long report that goes on and on about other things said that ${WORDS} or a day later, and then it goes on and on to tell of storms, of gales and of the harbour wall.`,
]);
const c = articleOf('ccc', ['Nothing of the kind.']);
const story = buildStory([a, b, c], []);
const place = (article: typeof a, occurrence = 0) =>
  ({ article: article.id, ...spanOf(article, WORDS, occurrence), voice: 'narrator' }) as const;
const comparison: Comparison = {
  id: 'compare',
  statements: [],
  runs: [
    { places: [place(a), place(b)], articles: 2, words: 12, rule: '' },
    { places: [place(a), place(b, 1)], articles: 2, words: 12, rule: '' },
  ],
  figures: [],
  wording: [],
  statuses: [],
  alone: [],
};
const index = indexCopies(story, comparison);

test.each([
  ['two sentences of the same words', { article: a.id, line: 1, sentence: 1 }, { article: b.id, line: 1 }, true],
  ['a line that is half of the other', { article: a.id, line: 1 }, { article: b.id, line: 1 }, true],
  ['a sentence within a longer one', { article: a.id, line: 1, sentence: 1 }, { article: b.id, line: 2 }, true],
  ['another sentence of the line', { article: a.id, line: 1, sentence: 2 }, { article: b.id, line: 1 }, false],
  ['other words', { article: a.id, line: 1, sentence: 1 }, { article: c.id, line: 1 }, false],
  ['one text', { article: b.id, line: 1 }, { article: b.id, line: 2 }, false],
])('%s', (_, one, other, expected) => {
  expect(findCopy(story, index, one, other) !== undefined).toBe(expected);
  expect(findCopy(story, index, other, one) !== undefined).toBe(expected);
});

test('copies count as one witness', () => {
  const [inA, inB, inC] = [a, b, c].map(({ id }) => ({ article: id, line: 1 }));
  if (!inA || !inB || !inC) throw new Error('three texts');
  expect(groupCopies(story, index, [inA, inC, inB])).toEqual([[inA, inB], [inC]]);
});

test('the copies of a passage are passages of other texts, one a text', () => {
  const ref = { article: a.id, line: 1, sentence: 1 };
  expect(copiesOfPassage(story, index, ref)).toEqual([{ article: b.id, line: 1, sentence: 1 }]);
  expect(copiesOfPassage(story, index, { article: c.id, line: 1, sentence: 1 })).toEqual([]);
});
