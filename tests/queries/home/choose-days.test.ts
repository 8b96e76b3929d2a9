import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/schema/article.ts';
import type { TimeExpression } from '../../../src/schema/time-expression.ts';
import { addressOf } from '../../../src/queries/passages/address-of.ts';
import { buildStory } from '../../../src/queries/story/build-story.ts';
import { chooseDays } from '../../../src/queries/home/choose-days.ts';
import { timesInStory } from '../../../src/queries/times/times-in-story.ts';
import { articleOf, spanOf } from '../story-of.ts';

const VALUES: Readonly<Record<string, string>> = {
  Monday: 'XXXX-WXX-1',
  Tuesday: 'XXXX-WXX-2',
  Friday: 'XXXX-WXX-5',
  '3 May': 'XXXX-05-03',
  '1998': '1998',
  'May 2019': '2019-05',
};

function textOf(name: string, lines: readonly string[], told: Partial<TimeExpression> = {}): Article {
  const article = articleOf(name, lines);
  for (const [words, value] of Object.entries(VALUES)) {
    for (let at = 0; at < lines.join(' ').split(words).length - 1; at += 1) {
      article.times.push({ ...spanOf(article, words, at), value, precision: 'day', rule: '', ...told });
    }
  }
  return article;
}

function choose(articles: readonly Article[], days = 5, entries = 2): [string, ...string[]][] {
  const story = buildStory(articles, []);
  return chooseDays(timesInStory(story), { days, entries }).map((day) => [
    day.more > 0 ? `${day.heading} +${day.more}` : day.heading,
    ...day.entries.map(({ ref }) => addressOf(story, ref)),
  ]);
}

describe('chooseDays', () => {
  it('gives days in the order of the timeline, with the first entries', () => {
    expect(choose([textOf('aaa', ['Friday.', 'Monday.', 'Friday.', 'Friday.'])])).toEqual([
      ['Monday', 'aaa:2.1'],
      ['Friday +1', 'aaa:1.1', 'aaa:3.1'],
    ]);
  });

  it('leaves out years and months where a day is told', () => {
    expect(choose([textOf('aaa', ['1998.', 'May 2019.'])]).map(([day]) => day)).toEqual(['1998', 'May 2019']);
    expect(choose([textOf('aaa', ['1998.', 'May 2019.', 'Friday.'])]).map(([day]) => day)).toEqual(['Friday']);
  });

  it('prefers days of which more texts tell', () => {
    const texts = [textOf('aaa', ['Monday. Monday. Monday.', 'Tuesday.']), textOf('bbb', ['Tuesday.'])];
    expect(choose(texts, 1)).toEqual([['Tuesday', 'bbb:1.1', 'aaa:2.1']]);
  });

  it('gives every text an entry before any has two', () => {
    const texts = [textOf('aaa', ['Monday.', 'Monday.', 'Monday.']), textOf('bbb', ['No.', 'No.', 'No.', 'Monday.'])];
    expect(choose(texts)).toEqual([['Monday +2', 'aaa:1.1', 'bbb:4.1']]);
  });

  it('takes a sentence once, and prefers what tells whether it happened', () => {
    const plain = textOf('aaa', ['Monday.', 'No.']);
    const told = textOf('bbb', ['No.', 'Monday or Monday.'], { status: 'happened' });
    expect(choose([plain, told], 1, 1)).toEqual([['Monday +2', 'bbb:2.1']]);
    expect(choose([told])).toEqual([['Monday', 'bbb:2.1']]);
  });
});
