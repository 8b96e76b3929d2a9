import { describe, expect, it } from 'vitest';
import { buildStory } from '../../../src/queries/story/build-story.ts';
import { listTimes } from '../../../src/queries/times/list-times.ts';
import { limitTimes, timesInStory, type Timeline } from '../../../src/queries/times/times-in-story.ts';
import type { TimePrecision } from '../../../src/schema/time-expression.ts';
import { articleOf } from '../story-of.ts';

/** The timeline of times of one text, at its words in order. */
function timelineOf(...values: (string | readonly [string, TimePrecision])[]): Timeline {
  const text = values.map((_, index) => `w${index}`).join(' ');
  let from = 0;
  const times = values.map((value, index) => {
    const start = from;
    from += `w${index} `.length;
    const [told, precision] = typeof value === 'string' ? [value, 'day' as const] : value;
    return { start, end: from - 1, value: told, precision, rule: '' };
  });
  return timesInStory(buildStory([articleOf('t', [text], { times })], []));
}

const headings = (timeline: Timeline): Record<string, string[]> =>
  Object.fromEntries(
    (['earlier', 'dated', 'around', 'later', 'yearless'] as const)
      .map((list) => [list, timeline[list].map(({ heading }) => heading)] as const)
      .filter(([, list]) => list.length > 0),
  );

describe('timesInStory', () => {
  it('puts what lies long before and after apart from the days of the story', () => {
    const timeline = timelineOf(
      '2025-06-07',
      '1998',
      '2025-06-08',
      '2019-03-02',
      '202',
      '2025-06',
      '2030',
      '2025',
      '2025-09-01',
    );
    expect(headings(timeline)).toEqual({
      earlier: ['1998', '2 March 2019'],
      dated: ['7 June 2025', '8 June 2025'],
      around: ['the 2020s', '2025', 'June 2025'],
      later: ['1 September 2025', '2030'],
    });
  });

  it('takes the days with most entries for those of the story, and the last of equally many', () => {
    expect(headings(timelineOf('2019-03-02', '2025-06-07', '2019-03-03'))).toEqual({
      dated: ['2 March 2019', '3 March 2019'],
      later: ['7 June 2025'],
    });
    expect(headings(timelineOf('2019-03-02', '2025-06-07'))).toEqual({
      earlier: ['2 March 2019'],
      dated: ['7 June 2025'],
    });
  });

  it('calls no year earlier where no day is known', () => {
    expect(headings(timelineOf('2017', '1998'))).toEqual({ around: ['1998', '2017'] });
  });

  it('lists weekdays before dates without a year', () => {
    expect(headings(timelineOf('XXXX-06-07', 'XXXX-WXX-6', 'XXXX-SU', 'XXXX-WXX-1'))).toEqual({
      yearless: ['Monday', 'Saturday', '7 June', 'summer'],
    });
  });

  it('orders a day by the hour, and puts those without one behind, in the order of the texts', () => {
    const values = ['2025-06-07', '2025-06-07TEV', '2025-06-07T09:30', '2025-06-07', '2025-06-07TMO'];
    const [day] = timelineOf(...values).dated;
    expect(day?.entries.map(({ words, value }) => `${words} ${value.slice(10)}`)).toEqual([
      'w4 TMO',
      'w2 T09:30',
      'w1 TEV',
      'w0 ',
      'w3 ',
    ]);
  });

  it('leaves what has no day in the order of the texts, whatever its hour', () => {
    const { undated } = timelineOf(
      ['XXXX-XX-XXTNI', 'part-of-day'],
      ['XXXX-XX-XXT09:00', 'hour'],
      ['2025-06-07', 'undated'],
    );
    expect(undated.map(({ words }) => words)).toEqual(['w0', 'w1', 'w2']);
  });

  it('loses no time, not even a day that no calendar has', () => {
    const { undated, ...lists } = timelineOf('2025-02-31', '2025-XX-XX', '2021-W53', '12345', 'PAST_REF', '20');
    expect(undated.map(({ value }) => value)).toEqual(['2025-02-31', '12345', 'PAST_REF', '20']);
    expect(
      Object.values(lists)
        .flat()
        .map(({ heading }) => heading),
    ).toEqual(['the week from 3 January 2022', '2025']);
  });
});

it('lists fewer entries of each day the more days there are', () => {
  const groups = (count: number) => Array.from({ length: count }, () => ({ heading: '', entries: [] }));
  const limits = (dated: number, yearless: number) =>
    limitTimes({ dated: groups(dated), yearless: groups(yearless) }).entries;
  expect([limits(0, 0), limits(2, 3), limits(7, 3), limits(500, 7)]).toEqual([60, 28, 14, 10]);
});

it('tells how many entries of each list the page shows', () => {
  const timeline = timelineOf(...Array.from({ length: 70 }, () => '2025-06-07'), '1998', 'PAST_REF');
  expect(
    listTimes(timeline).map(({ entries, listed }) => `${Math.min(entries.length, listed)} of ${entries.length}`),
  ).toEqual(expect.arrayContaining(['60 of 70', '1 of 1']));
});
