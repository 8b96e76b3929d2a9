import { describe, expect, it } from 'vitest';
import { buildStory } from '../../src/queries/build-story.ts';
import { drawDays } from '../../src/queries/draw-days.ts';
import { timesInStory } from '../../src/queries/times-in-story.ts';
import type { TimeExpression } from '../../src/schema/time-expression.ts';
import { articleOf } from './story-of.ts';

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
  const { dated, yearless } = timesInStory(story);
  return drawDays(story, [...dated, ...yearless], (index) => `day-${index + 1}`);
}

describe('a mark', () => {
  it.each([
    ['2024-05-01T06:00', 0.25, 0],
    ['2024-05-01T21:30', 21.5 / 24, 0],
    ['2024-05-01TMO', 0.25, 0.25],
    ['2024-05-01TNI', 20 / 24, 4 / 24],
    ['2024-05-01', 0, 1],
    ['2024-05-01Tnonsense', 0, 1],
    ['XXXX-WXX-6TAF', 0.5, 0.25],
  ])('of %s stands at its hours', (value, from, width) => {
    expect(draw([[value]])[0]?.marks[0]).toMatchObject({ from, width });
  });

  it('gathers what one source says of the same hours with the same status', () => {
    const [row] = draw(
      [['2024-05-01', 'happened'], ['2024-05-01', 'happened'], ['2024-05-01', 'announced'], ['2024-05-01']],
      [['2024-05-01', 'happened']],
    );
    expect(row?.marks.map(({ source, status, count }) => `${source.letter} ${status} ${count}`).sort()).toEqual([
      'A announced 1',
      'A happened 2',
      'A untold 1',
      'B happened 1',
    ]);
    expect(row?.lanes).toBe(4);
  });

  it('shares a line with those that it does not touch', () => {
    expect(draw([['2024-05-01TMO'], ['2024-05-01TAF'], ['2024-05-01T13:00']])[0]?.lanes).toBe(2);
  });

  it('leads to its entry, or to the heading where the list only counts', () => {
    const many = Array.from({ length: 70 }, () => ['2024-05-01', 'happened'] as const);
    const marks = draw([...many, ['2024-05-01T09:00', 'planned']])[0]?.marks ?? [];
    expect(marks.map(({ target, count }) => `${target} ${count}`)).toEqual(['time-a-0 70', 'day-1 1']);
  });
});

describe('rows', () => {
  it('tell how many days lie between those with a date, and nothing between weekdays', () => {
    const rows = draw([['2024-02-28'], ['2024-03-02'], ['2024-03-03'], ['XXXX-WXX-1'], ['XXXX-WXX-5']]);
    expect(rows.map(({ heading, gap }) => `${heading} ${gap}`)).toEqual([
      '28 February 2024 0',
      '2 March 2024 2',
      '3 March 2024 0',
      'Monday 0',
      'Friday 0',
    ]);
  });

  it('have no hours where they are longer than a day', () => {
    expect(draw([['2024'], ['2024-05'], ['2024-05-01']]).map(({ hasHours }) => hasHours)).toEqual([false, false, true]);
  });
});
