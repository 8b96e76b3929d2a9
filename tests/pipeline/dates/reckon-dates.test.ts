import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { annotateText } from '../../../src/pipeline/annotate.ts';
import { reckonDates } from '../../../src/pipeline/dates/reckon-dates.ts';

/** One line a time that got a date: its value and rule, then those of the local one. */
function reckon(text: string, published?: string): string[] {
  return reckonDates(text, annotateText(text), published).flatMap(({ date, local }) =>
    [date && `${date.value} ${date.rule}`, local?.date && `local ${local.date.value} ${local.date.rule}`].filter(
      (line) => line !== undefined,
    ),
  );
}

/** 4 June 2025 was a Wednesday. */
const WEDNESDAY = '2025-06-04';

test.each([
  // A weekday of what has happened is the nearest on or before publication.
  ['The ferry sank on Monday.', WEDNESDAY, ['2025-06-02 weekday-before']],
  ['The ferry sank on Thursday night.', WEDNESDAY, ['2025-05-29TNI weekday-before']],
  ['The ferry sank at 9.30pm on Tuesday.', WEDNESDAY, ['2025-06-03T21:30 weekday-before']],
  ['The ferry sank on Wednesday.', WEDNESDAY, ['2025-06-04 weekday-before']],
  // What is to come is the nearest on or after it.
  ['The ferry will sail on Monday.', WEDNESDAY, ['2025-06-09 weekday-after']],
  ['The ferry will sail on Wednesday.', WEDNESDAY, ['2025-06-04 weekday-after']],
  ['The pier opens on Friday.', WEDNESDAY, ['2025-06-06 weekday-after']],
  ['The union plans a strike on Friday, its leader said.', WEDNESDAY, []],
  // A plan that is told as past may be over.
  ['Lee said the ferry would sail on Tuesday.', WEDNESDAY, []],
  ['Lee said the ferry would sail on Wednesday.', WEDNESDAY, ['2025-06-04 weekday-level']],
  // The words don't tell.
  ['Those protests on Monday.', WEDNESDAY, []],
  ['She denied being in the building on Tuesday night.', WEDNESDAY, []],
  ['It rains on Sundays.', '2025-06-08', []],
  ['Every Monday the ferry sailed.', WEDNESDAY, []],
  // Told from another day.
  ['It sank on the Monday.', WEDNESDAY, []],
  ['She left in March. The following Friday the ferry sank.', WEDNESDAY, ['2025-03 date-before']],
  ['It sank on Friday of last week.', WEDNESDAY, ['2025-W22 period-from-publication']],
  ['It sank on Friday after next.', WEDNESDAY, []],
])('%s published on %s', (text, published, dates) => {
  expect(reckon(text, published)).toEqual(dates);
});

test.each([
  // Monday to Wednesday of the same week may be called "last" or not.
  ['It sank last Tuesday.', WEDNESDAY, []],
  ['It sank last Sunday.', WEDNESDAY, []],
  ['It sank last Saturday.', WEDNESDAY, ['2025-05-31 last-weekday']],
  ['It sank last Wednesday.', WEDNESDAY, ['2025-05-28 last-weekday']],
  ['It sank last Thursday.', WEDNESDAY, ['2025-05-29 last-weekday']],
  ['It sank last Monday.', '2025-06-08', []],
  ['It sank last Sunday.', '2025-06-08', ['2025-06-01 last-weekday']],
  ['It sank last Sunday.', '2025-06-09', []],
  ['It sank last Saturday.', '2025-06-09', ['2025-06-07 last-weekday']],
  ['It will sail next Friday.', WEDNESDAY, []],
  ['It will sail next Sunday.', WEDNESDAY, []],
  ['It will sail next Monday.', WEDNESDAY, ['2025-06-09 next-weekday']],
  ['It will sail next Wednesday.', WEDNESDAY, ['2025-06-11 next-weekday']],
  ['It will sail next Monday.', '2025-06-08', []],
  ['It sank this past Tuesday.', WEDNESDAY, ['2025-06-03 past-weekday']],
  ['It sank this past Wednesday.', WEDNESDAY, ['2025-05-28 past-weekday']],
  ['It will sail this coming Wednesday.', WEDNESDAY, ['2025-06-11 coming-weekday']],
])('"last" and "next": %s published on %s', (text, published, dates) => {
  expect(reckon(text, published)).toEqual(dates);
});

test.each([
  ['It sank yesterday.', '2025-01-01', ['2024-12-31 day-from-publication']],
  ['It sank yesterday.', '2024-03-01', ['2024-02-29 day-from-publication']],
  ['It sank yesterday.', '2023-03-01', ['2023-02-28 day-from-publication']],
  ['It will sail tomorrow morning.', '2024-12-31', ['2025-01-01TMO day-from-publication']],
  ['It sank last night.', WEDNESDAY, ['2025-06-03TNI day-from-publication']],
  ['It sank two days ago.', WEDNESDAY, ['2025-06-02 day-from-publication']],
  ['It sank 20 days ago.', WEDNESDAY, []],
  ['It sank three weeks ago.', WEDNESDAY, []],
  ['It sank today.', WEDNESDAY, ['2025-06-04 day-from-publication']],
  ['Today the town has a school.', WEDNESDAY, []],
  // The days on which clocks are changed are days like others.
  ['It sank yesterday.', '2025-03-31T00:30:00+01:00', ['2025-03-30 day-from-publication']],
  ['It sank yesterday.', '2025-10-26T23:30:00-04:00', ['2025-10-25 day-from-publication']],
  ['It sank last week.', WEDNESDAY, ['2025-W22 period-from-publication']],
  ['It sank last week.', '2025-06-08', []],
  ['It sank last week.', '2021-01-08', ['2020-W53 period-from-publication']],
  ['It sank this week.', '2024-12-30', ['2025-W01 period-from-publication']],
  ['It sank last month.', '2025-01-31', ['2024-12 period-from-publication']],
  ['It will sail next month.', '2024-12-01', ['2025-01 period-from-publication']],
  ['It sank last year.', WEDNESDAY, ['2024 period-from-publication']],
  ['It sank last decade.', WEDNESDAY, []],
  ['It sank last year.', '1000-06-01', []],
  ['It will sail tomorrow.', '9999-12-31', []],
])('days and periods: %s published on %s', (text, published, dates) => {
  expect(reckon(text, published)).toEqual(dates);
});

test.each([
  ['It sank on June 3.', WEDNESDAY, ['2025-06-03 date-before']],
  ['It sank on 4 June.', WEDNESDAY, ['2025-06-04 date-before']],
  ['It sank on June 5.', WEDNESDAY, ['2024-06-05 date-before']],
  ['It will sail on June 3.', WEDNESDAY, ['2026-06-03 date-after']],
  ['It will sail on 2 January.', '2024-12-30', ['2025-01-02 date-after']],
  ['It sank on 29 February.', '2025-02-10', ['2024-02-29 date-before']],
  ['It sank on 29 February.', '2027-02-10', []],
  ['OSLO, 3 June: no status.', WEDNESDAY, ['2025-06-03 date-near']],
  ['OSLO, 3 February: no status.', WEDNESDAY, []],
  ['It sank on Saturday, June 3.', '2023-12-01', ['2023-06-03 date-on-weekday']],
  ['It sank on Saturday, June 8.', WEDNESDAY, ['2024-06-08 date-on-weekday']],
  ['It sank on Saturday, June 3.', WEDNESDAY, []],
  ['It sank in May.', WEDNESDAY, ['2025-05 date-before']],
  ['It sank in July.', WEDNESDAY, ['2024-07 date-before']],
  ['It will sail in May.', WEDNESDAY, ['2026-05 date-after']],
  ['It sank last May.', WEDNESDAY, []],
  ['It sank last July.', WEDNESDAY, ['2024-07 month-of-last-year']],
  ['It will sail next May.', WEDNESDAY, ['2026-05 month-of-next-year']],
  ['It will sail next July.', WEDNESDAY, []],
  ['It sank in March last year.', WEDNESDAY, ['2024-03 period-from-publication']],
  ['It sank on 2 March last year.', WEDNESDAY, ['2024-03-02 period-from-publication']],
  ['Lee sailed in 1998. It sank on 21 August the same year.', WEDNESDAY, []],
  ['Lee sailed in 1998. It sank on 21 August.', WEDNESDAY, []],
  ['Lee sailed in 1998.\nIt sank on 21 May.', WEDNESDAY, ['2025-05-21 date-before']],
  ['It sank on 3 June 2019.', WEDNESDAY, []],
])('dates without a year: %s published on %s', (text, published, dates) => {
  expect(reckon(text, published)).toEqual(dates);
});

describe('two clocks', () => {
  it.each([
    [
      'It sank on Monday (Sunday evening local time).',
      WEDNESDAY,
      ['2025-06-02 weekday-before', 'local 2025-06-01TEV beside-outlet-day'],
    ],
    [
      'It sank on June 1 (May 31 local time).',
      WEDNESDAY,
      ['2025-06-01 date-before', 'local 2025-05-31 beside-outlet-day'],
    ],
    [
      'It sank on 1 January (31 December local time).',
      '2025-01-02',
      ['2025-01-01 date-before', 'local 2024-12-31 beside-outlet-day'],
    ],
    // No clock is more than a day off another.
    ['It sank on Monday (Friday local time).', WEDNESDAY, ['2025-06-02 weekday-before']],
    ['It sank overnight (Monday local time).', WEDNESDAY, ['local 2025-06-02 weekday-before']],
    // Thursday may have begun there, or be six days ago.
    ['It sank overnight (Thursday local time).', WEDNESDAY, []],
    ['It sank on Thursday local time.', WEDNESDAY, []],
    ['It sank on Tuesday local time.', WEDNESDAY, ['2025-06-03 weekday-before']],
  ])('%s', (text, published, dates) => {
    expect(reckon(text, published)).toEqual(dates);
  });

  it('keeps a conflict and dates both', () => {
    const behind = 'It shut on Sunday (Saturday local time). It rose on Monday (Sunday local time). ';
    const times = (text: string) => reckonDates(text, annotateText(text), WEDNESDAY);
    expect(times(`${behind}It sank on Friday (Saturday local time).`).at(-1)).toMatchObject({
      date: { value: '2025-05-30' },
      local: { conflict: { pattern: 'behind', own: 'ahead' }, date: { value: '2025-05-31' } },
    });
  });
});

it.each([
  ['"It sank yesterday," said Lee on Monday.', ['2025-06-02 weekday-before']],
  ['“We sailed on Friday and it sank today.”', []],
  ['“It was old.” It sank on Friday.', ['2025-05-30 weekday-before']],
])('leaves the days of a quotation, which are told from when it was said: %s', (text, dates) => {
  expect(reckon(text, WEDNESDAY)).toEqual(dates);
});

it('reckons nothing without the day of publication, and takes nothing of the text away with it', () => {
  const text = 'It sank on Monday (Sunday evening local time), two days after 1 June, and will sail next month.';
  const { times } = annotateText(text);
  expect(reckonDates(text, annotateText(text), undefined)).toEqual(times);
  const bare = reckonDates(text, annotateText(text), WEDNESDAY).map(({ date, local, ...time }) => ({
    ...time,
    ...(local && { local: { ...local, date: undefined } }),
    date: date && undefined,
  }));
  expect(bare).toEqual(times.map((time) => ({ ...time, ...(time.local && { local: { ...time.local } }) })));
});

it('takes the day of an instant by the clock by which it is written', () => {
  const text = 'It sank on Monday.';
  expect(reckon(text, '2025-06-02T00:10:00+10:00')).toEqual(['2025-06-02 weekday-before']);
  expect(reckon(text, '2025-06-01T14:10:00Z')).toEqual(['2025-05-26 weekday-before']);
});

it('never lies more than a week from publication with a weekday', () => {
  const days = fc.constantFrom('Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday');
  const forms = fc.constantFrom('sank on', 'sank last', 'will sail on', 'will sail next', 'sank this past');
  fc.assert(
    fc.property(
      fc.date({ noInvalidDate: true, min: new Date('1900-01-01'), max: new Date('2100-01-01') }),
      days,
      forms,
      (at, day, form) => {
        const published = at.toISOString().slice(0, 10);
        for (const line of reckon(`The ferry ${form} ${day}.`, published)) {
          const date = new Date(line.slice(0, 10));
          const distance = (date.getTime() - Date.parse(published)) / 86_400_000;
          expect(date.toLocaleDateString('en', { weekday: 'long', timeZone: 'UTC' })).toBe(day);
          expect(form.startsWith('will') ? distance : -distance).toBeGreaterThanOrEqual(0);
          expect(Math.abs(distance)).toBeLessThanOrEqual(7);
        }
      },
    ),
    { seed: 7 },
  );
});
