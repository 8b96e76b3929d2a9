import { describe, expect, it } from 'vitest';
import { buildStory } from '../../../src/queries/story/build-story.ts';
import { drawDays, drawTray } from '../../../src/queries/times/draw-days.ts';
import { timesInStory } from '../../../src/queries/times/times-in-story.ts';
import type { TimeExpression } from '../../../src/schema/time-expression.ts';
import { articleOf } from '../story-of.ts';

function draw(...texts: (readonly [value: string, status?: TimeExpression['status']])[][]) {
  const story = buildStory(
    texts.map((times, index) =>
      articleOf(`t${index}`, [times.map(() => 'Then it was so.').join(' ')], {
        times: times.map(([value, status], at) => ({
          start: at * 16,
          end: at * 16 + 4,
          value,
          precision: 'day',
          ...(status && { status }),
          rule: '',
        })),
      }),
    ),
    [],
  );
  const { dated, yearless, around } = timesInStory(story);
  return drawDays(story, [...dated, ...yearless, ...around], 60, (index) => `day-${index + 1}`);
}

describe('a mark', () => {
  it.each([
    ['2024-05-01T03:00', 0.1, 0],
    ['2024-05-01T21:00', 0.8, 0],
    ['2024-05-01T19:30', 0.7, 0],
    ['2024-05-01T24:00', 1, 0],
    ['2024-05-01TMO', 0.2, 0.2],
    ['2024-05-01TNI', 0.8, 0.2],
    ['2024-05-01TDT', 0.2, 0.4],
    ['XXXX-WXX-6TAF', 0.4, 0.2],
  ])('of %s stands in the bands of its hours', (value, from, width) => {
    const [row] = draw([[value]]);
    expect(row?.timed[0]?.from).toBeCloseTo(from);
    expect(row?.timed[0]?.width).toBeCloseTo(width);
    expect(row?.untimed).toEqual([]);
  });

  it.each(['2024-05-01', '2024-05-01Tnonsense', 'XXXX-WXX-6'])('of %s stands apart from the hours', (value) => {
    const [row] = draw([[value]]);
    expect(row).toMatchObject({ lanes: 0, timed: [], untimed: [{ count: 1 }] });
  });

  it('gathers what one source says of the same hours with the same status', () => {
    const [row] = draw(
      [['2024-05-01', 'happened'], ['2024-05-01', 'happened'], ['2024-05-01', 'announced'], ['2024-05-01']],
      [['2024-05-01', 'happened']],
    );
    expect(row?.untimed.map(({ source, status, count }) => `${source.letter} ${status} ${count}`).sort()).toEqual([
      'A announced 1',
      'A happened 2',
      'A untold 1',
      'B happened 1',
    ]);
  });

  it('says in words what it shows', () => {
    const [row] = draw([['2024-05-01TNI', 'denied'], ['2024-05-01']]);
    expect(row?.timed[0]?.label).toBe('1 May 2024, night: Source t0-0, denied');
    expect(row?.untimed[0]?.label).toBe('1 May 2024, no hour told: Source t0-0, not told whether it happened');
  });

  it('shares a line with those that it does not touch', () => {
    expect(draw([['2024-05-01TMO'], ['2024-05-01TAF'], ['2024-05-01T13:00']])[0]?.lanes).toBe(2);
  });

  it('leads to its entry, or to the heading where the list only counts', () => {
    const many = Array.from({ length: 70 }, () => ['2024-05-01', 'happened'] as const);
    const marks = draw([...many, ['2024-05-01', 'planned']])[0]?.untimed ?? [];
    expect(marks.map(({ target, count }) => `${target} ${count}`)).toEqual(['time-a-0 70', 'day-1 1']);
  });

  it('is left out where a row would have too many, which are counted', () => {
    const texts = Array.from({ length: 60 }, () => [['2024-05-01T09:00'], ['2024-05-01']] as [string][]);
    const [row] = draw(...texts);
    expect(row).toMatchObject({ lanes: 8, left: 60 * 2 - 8 - 24 });
  });
});

it('draws a tray without hours', () => {
  const article = articleOf('t', ['Then it was so.'], {
    times: [0, 5].map((start) => ({ start, end: start + 2, value: 'XXXX-XX-XXTNI', precision: 'day', rule: '' })),
  });
  const story = buildStory([article], []);
  const { undated } = timesInStory(story);
  expect(drawTray(story, 'No day told', undated, 60, 'undated')).toMatchObject({
    lanes: 0,
    timed: [],
    untimed: [{ count: 2, label: 'night, no day told: Source t-0, not told whether it happened' }],
    left: 0,
  });
});

describe('rows', () => {
  it('tell how many days lie between those with a date, and nothing between weekdays', () => {
    const rows = draw([['2024-02-28'], ['2024-03-02'], ['2024-03-03'], ['XXXX-WXX-1'], ['XXXX-WXX-5'], ['2024']]);
    expect(rows.map(({ heading, gap }) => `${heading} ${gap}`)).toEqual([
      '28 February 2024 0',
      '2 March 2024 2',
      '3 March 2024 0',
      'Monday 0',
      'Friday 0',
      '2024 0',
    ]);
  });
});
