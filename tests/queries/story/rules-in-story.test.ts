import { expect, test } from 'vitest';
import { buildStory } from '../../../src/queries/story/build-story.ts';
import { rulesInStory } from '../../../src/queries/story/rules-in-story.ts';
import { blockRules } from '../../../src/schema/rules/block-rules.ts';
import { figureRules } from '../../../src/schema/rules/figure-rules.ts';
import { articleOf } from '../story-of.ts';

test('counts the rules of all articles, the most used first, with their sentences', () => {
  const articles = ['aaa', 'bbb'].map((name) => articleOf(name, ['Twelve swam, 9 and 8 rowed.'], { blocks: [] }));
  for (const article of articles) {
    const [digits, words] = [
      { start: 13, end: 14, value: 9, comparator: 'exactly', rule: 'digits' },
      { start: 0, end: 6, value: 12, comparator: 'exactly', rule: 'number-words' },
    ] as const;
    article.figures.push(words, digits, { ...digits, start: 19, end: 20 });
  }
  articles[1]?.figures.push({ start: 0, end: 6, comparator: 'about', rule: 'rule-of-another-version' });
  expect(rulesInStory(buildStory(articles, []))).toEqual([
    {
      layer: 'figures',
      used: [
        { rule: 'digits', sentence: figureRules.digits, isTold: false, count: 4 },
        { rule: 'number-words', sentence: figureRules['number-words'], isTold: false, count: 2 },
        { rule: 'rule-of-another-version', sentence: 'rule-of-another-version', isTold: false, count: 1 },
      ],
      unused: Object.keys(figureRules).length - 2,
    },
  ]);
});

test('tells what an editor said apart from what was found, and counts it last', () => {
  const article = articleOf('aaa', ['One.', 'Two.', 'Three.']);
  for (const [at, block] of article.blocks.entries()) block.rule = at < 2 ? 'editor-kind' : 'paragraph';
  const [blocks] = rulesInStory(buildStory([article], []));
  expect(blocks?.used.map(({ rule, isTold, count }) => [rule, isTold, count])).toEqual([
    ['paragraph', false, 1],
    ['editor-kind', true, 2],
  ]);
  expect(blocks?.unused).toBe(Object.keys(blockRules).length - 2);
});
