import { expect, test } from 'vitest';
import { compareTexts } from './compare-texts.ts';

const SHARED =
  'Mayor Helen Voss said on Monday: "We closed one lane of the bridge at noon." Police arrested 44 people.';

test('lists what only one text has', () => {
  const { comparison, articleOf, wordsAt } = compareTexts({
    a: `${SHARED}\n\nGovernor Paul Ames sent 12 boats on Tuesday. "We will not wait for anyone," Ames said.`,
    b: `${SHARED}\n\nThe Ministry of Transport did not respond to a request for comment.`,
  });
  const shown = comparison?.alone.map(({ article: id, names, ...found }) => {
    const article = articleOf(id);
    const words = (list: readonly { start: number; end: number }[], indexes: readonly number[]): string[] =>
      indexes.flatMap((index) => (list[index] ? [wordsAt(id, list[index])] : []));
    return {
      names,
      quotations: found.quotations.map((index) =>
        wordsAt(id, article.attributions[index]?.content[0] ?? { start: 0, end: 0 }),
      ),
      figures: words(article.figures, found.figures),
      times: words(article.times, found.times),
      stances: found.stances.map((index) => article.stances[index]?.stance),
    };
  });
  expect(shown).toEqual([
    {
      names: ['people/paul-ames'],
      quotations: ['We will not wait for anyone,'],
      figures: ['12'],
      times: ['Tuesday'],
      stances: [],
    },
    { names: ['agencies/ministry-of-transport'], quotations: [], figures: [], times: [], stances: ['no-response'] },
  ]);
});

test('one text has nothing beside it', () => {
  expect(compareTexts({ a: SHARED }).comparison).toBeUndefined();
});
