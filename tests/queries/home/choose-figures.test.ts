import { describe, expect, it, test } from 'vitest';
import type { Article } from '../../../src/schema/article.ts';
import type { Figure } from '../../../src/schema/figure.ts';
import { buildStory } from '../../../src/queries/story/build-story.ts';
import { figuresInStory } from '../../../src/queries/figures/figures-in-story.ts';
import { chooseFigures } from '../../../src/queries/home/choose-figures.ts';
import { phraseOfFigure } from '../../../src/queries/home/phrase-of-figure.ts';
import { placeFigureGroups } from '../../../src/queries/compare/place-figure-groups.ts';
import { articleOf, spanOf } from '../story-of.ts';

type Found = Partial<Figure> & { words: string; of?: string };

function textOf(name: string, line: string, found: readonly Found[]): Article {
  const article = articleOf(name, [line]);
  for (const { words, of, ...figure } of found) {
    const counts = of === undefined ? {} : { counts: spanOf(article, of) };
    article.figures.push({ ...spanOf(article, words), comparator: 'exactly', rule: '', ...counts, ...figure });
  }
  return article;
}

function phrases(article: Article): string[] {
  const figures = figuresInStory(buildStory([article], []));
  return chooseFigures(figures, [], { groups: 3, others: 9 }).others.map(phraseOfFigure);
}

const people = { unit: 'people' } as const;

test.each<[string, string, Found[], string[]]>([
  [
    'people killed, hurt, arrested, others, money, things',
    'It cost £5 and 6 boats; 20 fans saw 30 men who were arrested. There were 40 hurt, long before the day when all of 50 swimmers died.',
    [
      { words: '£5', value: 5, unit: 'GBP' },
      { words: '6', of: 'boats', value: 6 },
      { words: '20', of: 'fans', value: 20, ...people },
      { words: '30', of: 'men', value: 30, ...people },
      { words: '40', of: 'hurt', value: 40, ...people },
      { words: '50', of: 'swimmers', value: 50, ...people },
    ],
    ['50 swimmers', '40 hurt', '20 fans', '30 men', '£5', '6 boats'],
  ],
  [
    'facts before goals, numbers before "hundreds", one and the second last',
    'One boat, the second boat, hundreds of boats, 90 boats, 80 boats.',
    [
      { words: 'One', of: 'boat', value: 1 },
      { words: 'second', of: 'boat', value: 2, ordinal: true },
      { words: 'hundreds', of: 'boats' },
      { words: '90', of: 'boats', value: 90, status: 'goal' },
      { words: '80', of: 'boats', value: 80 },
    ],
    ['80', '90', 'hundreds of boats', 'One boat', 'second'],
  ],
  [
    'times and what counts nothing after what counts something',
    'A 7, for 8 days, with 9 boats.',
    [
      { words: '7', value: 7 },
      { words: '8', of: 'days', value: 8, unit: 'days' },
      { words: '9', of: 'boats', value: 9 },
    ],
    ['9 boats', '8 days', '7'],
  ],
  [
    'the same once',
    'They saw 9 boats and 9 boats.',
    [
      { words: '9', of: 'boats', value: 9 },
      { words: '9', of: 'boats', value: 9 },
    ],
    ['9 boats'],
  ],
])('%s', (_, line, found, expected) => {
  expect(phrases(textOf('aaa', line, found))).toEqual(expected);
});

describe('groups', () => {
  const a = textOf('aaa', 'It had 12 cars and 5 dead sailors.', [
    { words: '12', of: 'cars', value: 12 },
    { words: '5', of: 'dead sailors', value: 5, ...people },
  ]);
  const b = textOf('bbb', 'It had 14 cars and 6 dead sailors, and 3 dogs.', [
    { words: '14', of: 'cars', value: 14 },
    { words: '6', of: 'dead sailors', value: 6, ...people },
    { words: '3', of: 'dogs', value: 3 },
  ]);
  const story = buildStory([a, b], []);
  const groupOf = (key: string, figure: number) => ({
    key,
    figures: [a, b].map(({ id }) => ({ article: id, figure })),
    same: false,
    rule: 'one-head-of-what-is-counted',
  });
  const groups = placeFigureGroups(story, [groupOf('car', 0), groupOf('sailor', 1)]);

  it('come in the order of what they count, and their figures are not among the others', () => {
    const chosen = chooseFigures(figuresInStory(story), groups, { groups: 2, others: 9 });
    expect(chosen.groups.map(({ figures }) => figures.map(phraseOfFigure))).toEqual([
      ['5 dead sailors', '6 dead sailors'],
      ['12 cars', '14 cars'],
    ]);
    expect(chosen.others.map(phraseOfFigure)).toEqual(['3 dogs']);
  });

  it('beyond the limit are told one by one', () => {
    const chosen = chooseFigures(figuresInStory(story), groups, { groups: 1, others: 9 });
    expect(chosen.others.map(phraseOfFigure)).toEqual(['12 cars', '14 cars', '3 dogs']);
  });
});
