import { expect, test } from 'vitest';
import { buildStory } from '../../../src/queries/story/build-story.ts';
import { describeCopies } from '../../../src/queries/passages/describe-copies.ts';
import type { Article } from '../../../src/schema/article.ts';
import { parsePassageRef } from '../../../src/schema/passage-ref.ts';
import { articleOf, spanOf } from '../story-of.ts';

const ANCHOR = 'Divers found the anchor of the ferry in shallow water on Monday';
const BELL = 'The bell of the ferry hangs in the chapel of the island since the war';
const LONG = Array.from({ length: 30 }, (_, index) => `word${index}`).join(' ');
const published = (article: Article, publisher: string): Article => ({ ...article, facts: { publisher } });

const a = published(articleOf('aaa', [`${ANCHOR}. It was old.`, LONG]), 'The Bay');
const b = published(articleOf('bbb', [`${ANCHOR}.`, `${BELL}.`, LONG]), 'The Cape');
const c = published(articleOf('ccc', [`${ANCHOR}!`, 'Nothing of the kind.']), 'The Bay');
const d = articleOf('ddd', [`${BELL}.`]);
const run = (words: string, ...articles: Article[]) => ({
  places: articles.map((article) => ({ article: article.id, ...spanOf(article, words), voice: 'narrator' as const })),
  articles: articles.length,
  words: words.split(' ').length,
  rule: '',
});
const story = buildStory([a, b, c, d], [], {
  runs: [run(ANCHOR, a, b, c), run(BELL, b, d), run(LONG, a, b)],
  statements: [],
});

const describe = (...refs: string[]) =>
  describeCopies(
    story,
    refs.map((ref) => parsePassageRef(ref.replace(':', '-0:'))).filter((ref) => ref !== undefined),
  ).map(({ says, words, means }) => says + words + means);

test.each<[string, string[], string[]]>([
  [
    'two texts',
    ['aaa:1.1', 'bbb:1'],
    [
      `The Bay and The Cape have the same 12 words in a row: “${ANCHOR}”. For these words they are one witness, not two.`,
    ],
  ],
  [
    'texts of one outlet, told apart',
    ['aaa:1', 'ccc:1'],
    [
      `The Bay (aaa) and The Bay (ccc) have the same 12 words in a row: “${ANCHOR}”. For these words they are one witness, not two.`,
    ],
  ],
  [
    'three texts',
    ['aaa:1', 'bbb:1', 'ccc:1'],
    [
      `The Bay (aaa), The Cape and The Bay (ccc) have the same 12 words in a row: “${ANCHOR}”. For these words they are one witness, not three.`,
    ],
  ],
  [
    'two statements',
    ['aaa:1', 'bbb:1', 'bbb:2', 'ddd:1'],
    [
      `The Bay and The Cape have the same 12 words in a row: “${ANCHOR}”. For these words they are one witness, not two.`,
      `The Cape and Source ddd have the same 15 words in a row: “${BELL}”. For these words they are one witness, not two.`,
    ],
  ],
  [
    'many words, of which the first and the last are shown',
    ['aaa:2', 'bbb:3'],
    [
      `The Bay and The Cape have the same 30 words in a row: “${LONG.split(' ').slice(0, 12).join(' ')} … ${LONG.split(' ').slice(-12).join(' ')}”. For these words they are one witness, not two.`,
    ],
  ],
  ['a passage that is cited twice', ['aaa:1', 'aaa:1'], []],
  ['other words', ['aaa:1', 'ccc:2'], []],
  ['nothing', [], []],
])('of %s', (_, refs, expected) => {
  expect(describe(...refs)).toEqual(expected);
});
