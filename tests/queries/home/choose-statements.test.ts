import { describe, expect, it, test } from 'vitest';
import type { Article } from '../../../src/schema/article.ts';
import type { Attribution } from '../../../src/schema/attribution.ts';
import type { Comparison } from '../../../src/schema/comparison.ts';
import { addressOf } from '../../../src/queries/passages/address-of.ts';
import { buildStory } from '../../../src/queries/story/build-story.ts';
import { groupQuotations } from '../../../src/queries/statements/group-quotations.ts';
import { chooseStatements } from '../../../src/queries/home/choose-statements.ts';
import { shortenQuotation } from '../../../src/queries/home/shorten-quotation.ts';
import { articleOf, attribute, entityOf } from '../story-of.ts';

const LONG = 'We saw the ferry go down in front of the harbour wall.';
const OTHER = 'Nobody told us that the harbour wall had a hole in it.';

/** A text in which Ann says each line, in the given way. */
function textOf(name: string, said: readonly (readonly [string, Attribution['style']])[]): Article {
  const article = articleOf(
    name,
    said.map(([words]) => words),
  );
  for (const [words, style] of said) attribute(article, [words], { style, entity: 'people/ann' });
  return article;
}

function choose(articles: readonly Article[], statements: Comparison['statements'] = []): string[] {
  const story = buildStory(articles, [entityOf('people/ann', 'Ann')]);
  const comparison: Comparison = {
    id: 'compare',
    statements,
    runs: [],
    figures: [],
    wording: [],
    statuses: [],
    alone: [],
  };
  const chosen = chooseStatements(story, comparison, groupQuotations(story).speakers, { speakers: 3, each: 2 });
  expect(chosen.map(({ id }) => id)).toEqual(['said-people-ann']);
  return chosen.flatMap((speaker) =>
    speaker.statements.map(({ quotation, also }) =>
      [quotation.ref, ...also].map((ref) => addressOf(story, ref)).join(' '),
    ),
  );
}

test.each<[string, [string, Attribution['style']][], string[]]>([
  [
    'words between quotation marks first',
    [
      [LONG, 'indirect'],
      [OTHER, 'mixed'],
    ],
    ['aaa:2.1', 'aaa:1.1'],
  ],
  [
    'of those, whole quotations first',
    [
      [LONG, 'mixed'],
      [OTHER, 'direct'],
    ],
    ['aaa:2.1', 'aaa:1.1'],
  ],
  [
    'what is long enough to tell something',
    [
      ['We saw.', 'direct'],
      [LONG, 'direct'],
      ['The wall.', 'direct'],
    ],
    ['aaa:2.1'],
  ],
  ['a short one, where there is nothing else', [['We saw.', 'direct']], ['aaa:1.1']],
  [
    'nothing that another one holds',
    [
      [LONG, 'direct'],
      [LONG.slice(7), 'direct'],
      [OTHER, 'indirect'],
    ],
    ['aaa:1.1', 'aaa:3.1'],
  ],
  ['reported words, where no others are', [[LONG, 'indirect']], ['aaa:1.1']],
])('%s', (_, said, expected) => {
  expect(choose([textOf('aaa', said)])).toEqual(expected);
});

describe('a statement in several texts', () => {
  const a = textOf('aaa', [
    [OTHER, 'direct'],
    [LONG.slice(0, 44), 'direct'],
  ]);
  const b = textOf('bbb', [[LONG, 'direct']]);
  const version = (article: string, attribution: number) => ({
    article,
    attributions: [attribution],
    content: [{ start: 0, end: 1 }],
    added: [],
    leftOut: [],
  });
  const statements = [{ entity: 'people/ann', versions: [version(b.id, 0), version(a.id, 1)], rule: '' }];

  it('stands first, once, as the text has it that quotes the most', () => {
    expect(choose([a, b], statements)).toEqual(['bbb:1.1 aaa:2.1', 'aaa:1.1']);
  });
});

describe('shortenQuotation', () => {
  const [block] = articleOf('aaa', ['x']).blocks;
  if (!block) throw new Error('a block');
  const shorten = (...paragraphs: string[][]) =>
    shortenQuotation({
      paragraphs: paragraphs.map((runs) => ({
        block,
        runs: runs.map((text) => ({ span: { start: 0, end: 1 }, text })),
      })),
    });

  it('keeps what is short', () => {
    expect(shorten(['a', 'b'], ['c'])).toEqual({ paragraphs: [['a', 'b'], ['c']], isCut: false });
  });

  it('drops whole runs from the end', () => {
    const long = 'word '.repeat(70);
    expect(shorten([long, 'b'], ['c'], [long])).toEqual({ paragraphs: [[long, 'b'], ['c']], isCut: true });
    expect(shorten(['b', long, long])).toEqual({ paragraphs: [['b', long]], isCut: true });
  });

  it('cuts a first run at the end of a word', () => {
    const { paragraphs, isCut } = shorten(['word '.repeat(100)]);
    expect(isCut).toBe(true);
    expect(paragraphs).toEqual([['word '.repeat(84).trimEnd()]]);
  });
});
