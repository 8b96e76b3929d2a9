import { expect, test } from 'vitest';
import { buildStory } from '../../../src/queries/story/build-story.ts';
import { copiesOfPassage } from '../../../src/queries/passages/copies-of-passage.ts';
import { findCopy, groupCopies } from '../../../src/queries/passages/find-copies.ts';
import type { Run, Statement } from '../../../src/schema/comparison.ts';
import { articleOf, spanOf } from '../story-of.ts';

const WORDS = 'Divers found the anchor of the ferry in shallow water on Monday';
const a = articleOf('aaa', [`${WORDS}. It was old.`]);
const b = articleOf('bbb', [
  `${WORDS}.`,
  `A long report that goes on and on about other things said that ${WORDS} or a day later, and then it goes on and on to tell of storms, of gales and of the harbour wall.`,
]);
const c = articleOf('ccc', ['Nothing of the kind.']);
const place = (article: typeof a, occurrence = 0) =>
  ({ article: article.id, ...spanOf(article, WORDS, occurrence), voice: 'narrator' }) as const;
const runs: Run[] = [
  { places: [place(a), place(b)], articles: 2, words: 12, rule: '' },
  { places: [place(a), place(b, 1)], articles: 2, words: 12, rule: '' },
];
const story = buildStory([a, b, c], [], { runs, statements: [] });

test.each([
  ['two sentences of the same words', { article: a.id, line: 1, sentence: 1 }, { article: b.id, line: 1 }, true],
  ['a line that is half of the other', { article: a.id, line: 1 }, { article: b.id, line: 1 }, true],
  ['a sentence within a longer one', { article: a.id, line: 1, sentence: 1 }, { article: b.id, line: 2 }, true],
  ['another sentence of the line', { article: a.id, line: 1, sentence: 2 }, { article: b.id, line: 1 }, false],
  ['other words', { article: a.id, line: 1, sentence: 1 }, { article: c.id, line: 1 }, false],
  ['one text', { article: b.id, line: 1 }, { article: b.id, line: 2 }, false],
])('%s', (_, one, other, expected) => {
  expect(findCopy(story, one, other) !== undefined).toBe(expected);
  expect(findCopy(story, other, one) !== undefined).toBe(expected);
});

test('of a longer passage, what it quotes of a statement counts', () => {
  const SAID = 'we shall never again sail past the lighthouse';
  const [one, other] = ['ddd', 'eee'].map((id) =>
    articleOf(id, [
      `At noon ${id} came to the quay, stood in the rain for an hour and told everyone who asked “${SAID}”.`,
    ]),
  );
  if (!one || !other) throw new Error('two texts');
  const at = (article: typeof one) => ({ article: article.id, ...spanOf(article, SAID), voice: 'quoted' }) as const;
  const run: Run = { places: [at(one), at(other)], articles: 2, words: 8, rule: '' };
  const versions = [one, other].map((article) => ({
    article: article.id,
    attributions: [0],
    content: [spanOf(article, SAID)],
    added: [],
    leftOut: [],
  }));
  const refs = [one, other].map(({ id }) => ({ article: id, line: 1 }));
  const groupsWith = (statements: Statement[]) =>
    groupCopies(buildStory([one, other], [], { runs: [run], statements }), refs).length;
  expect(groupsWith([])).toBe(2);
  expect(groupsWith([{ versions, rule: '' }])).toBe(1);
});

test('copies count as one witness', () => {
  const [inA, inB, inC] = [a, b, c].map(({ id }) => ({ article: id, line: 1 }));
  if (!inA || !inB || !inC) throw new Error('three texts');
  expect(groupCopies(story, [inA, inC, inB])).toEqual([[inA, inB], [inC]]);
});

test('the copies of a passage are passages of other texts, one a text', () => {
  const ref = { article: a.id, line: 1, sentence: 1 };
  expect(copiesOfPassage(story, ref)).toEqual([{ article: b.id, line: 1, sentence: 1 }]);
  expect(copiesOfPassage(story, { article: c.id, line: 1, sentence: 1 })).toEqual([]);
});
