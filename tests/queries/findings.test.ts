import { describe, expect, it } from 'vitest';
import type { TimeExpression } from '../../src/schema/time-expression.ts';
import { buildStory } from '../../src/queries/story/build-story.ts';
import { describeAim, figuresInStory } from '../../src/queries/figures/figures-in-story.ts';
import { timesInStory } from '../../src/queries/times/times-in-story.ts';
import { articleOf, attribute, entityOf, spanOf } from './story-of.ts';

describe('figuresInStory', () => {
  it('gives the words, what they count and who says so', () => {
    const article = articleOf('aaa', ['It sank. Lee said at least 12 people swam.']);
    attribute(article, ['at least 12 people swam'], {
      style: 'indirect',
      source: spanOf(article, 'Lee'),
      entity: 'people/lee',
    });
    article.figures.push({
      ...spanOf(article, 'at least 12'),
      value: 12,
      comparator: 'at-least',
      counts: spanOf(article, 'people'),
      attribution: 0,
      rule: '',
    });
    expect(figuresInStory(buildStory([article], [entityOf('people/lee', 'Lee')]))).toMatchObject([
      { words: 'at least 12', counts: 'people', speaker: { name: 'Lee' }, ref: { line: 1, sentence: 2 } },
    ]);
    expect(figuresInStory(buildStory([article], []))).toMatchObject([{ speakerWords: 'Lee' }]);
  });

  it('gives the words for a source that no attribution holds', () => {
    const article = articleOf('aaa', ['The survey found 40.']);
    article.figures.push({
      ...spanOf(article, '40'),
      value: 40,
      comparator: 'exactly',
      source: spanOf(article, 'The survey'),
      rule: '',
    });
    expect(figuresInStory(buildStory([article], []))).toMatchObject([{ speakerWords: 'The survey' }]);
  });

  it('says what is a goal', () => {
    expect(describeAim('goal')).toBe('a goal');
    expect(describeAim(undefined)).toBeUndefined();
  });
});

describe('timesInStory', () => {
  const article = articleOf('aaa', [
    'On Friday (Thursday night local time), on 7 June 2025, on 2 May 2025, recently, overnight.',
  ]);
  const time = (words: string, value: string, more: Partial<TimeExpression> = {}): void => {
    article.times.push({ ...spanOf(article, words), value, precision: 'day', rule: '', ...more });
  };
  const local = {
    ...spanOf(article, 'Thursday night local time'),
    value: 'XXXX-WXX-4TNI',
    precision: 'part-of-day',
  } as const;
  time('Friday (Thursday night local time)', 'XXXX-WXX-5', { local });
  time('7 June 2025', '2025-06-07');
  time('2 May 2025', '2025-05-02');
  time('recently', 'PAST_REF', { precision: 'undated' });
  time('overnight', 'XXXX-XX-XXTNI', { precision: 'part-of-day' });
  const { dated, yearless, undated } = timesInStory(buildStory([article], []));

  it('orders what has a date', () => {
    expect(dated.map(({ heading }) => heading)).toEqual(['2 May 2025', '7 June 2025']);
  });

  it('counts by the date that was reckoned for the local time', () => {
    const date = { value: '2025-06-05TNI', rule: 'beside-outlet-day' };
    const copy = {
      ...article,
      times: article.times.map((found) => (found.local ? { ...found, local: { ...local, date } } : found)),
    };
    const days = timesInStory(buildStory([copy], [])).dated;
    expect(days.map(({ heading }) => heading)).toEqual(['2 May 2025', '5 June 2025', '7 June 2025']);
    expect(days[1]?.entries[0]).toMatchObject({ value: '2025-06-05TNI', reckoned: date, hours: [21, 24] });
  });

  it('counts by the time of the place, not of the outlet', () => {
    expect(yearless.map(({ heading }) => heading)).toEqual(['Thursday']);
  });

  it('gives no place in the order to what has no day', () => {
    expect(undated.map(({ words }) => words)).toEqual(['recently', 'overnight']);
  });
});
