import { formatCivilDay, formatWeekOf, weekdayOf, type CivilDay } from './civil-day.ts';
import { timeOfDay, type Reckoned, type TimeToDate } from './time-to-date.ts';

const OFFSET = /^(-)?P(\d{1,2})([DWMY])$/;
const DAY = /^XXXX-XX-XX(?:T|$)/;
/** Farther off a number of days is a round one. */
const MOST_DAYS = 6;
const SUNDAY = 7;

/** The day of "yesterday" and "two days ago", the week, month or year of "last week", "this month", "next year". */
export function reckonOffset(time: TimeToDate): Reckoned | undefined {
  const offset = OFFSET.exec(time.offset ?? '');
  if (!offset) return undefined;
  const count = Number(offset[2]) * (offset[1] === undefined ? 1 : -1);
  if (offset[3] === 'D') return reckonDay(time, count);
  // "three weeks ago" may be a day more or less, and "ten years ago" a year.
  if (time.rule !== 'relative-period') return undefined;
  const value = reckonPeriod(time, count);
  return value === undefined ? undefined : { value, rule: 'period-from-publication' };
}

function reckonDay({ value, words, published, side }: TimeToDate, count: number): Reckoned | undefined {
  if (!DAY.test(value) || Math.abs(count) > MOST_DAYS) return undefined;
  // "Today the town has a school" tells of these days.
  if (words === 'today' && side === undefined) return undefined;
  const date = formatCivilDay(published + count);
  return date === undefined ? undefined : { value: `${date}${timeOfDay(value)}`, rule: 'day-from-publication' };
}

function reckonPeriod({ value, published }: TimeToDate, count: number): string | undefined {
  if (value === 'XXXX-WXX') {
    // Where weeks begin on Sunday, "this week" is another on that day.
    return weekdayOf(published) === SUNDAY ? undefined : formatWeekOf(published + count * SUNDAY);
  }
  const { year, month } = monthOf(published);
  if (value === 'XXXX') return formatYear(year + count);
  if (value !== 'XXXX-XX') return undefined;
  const months = year * 12 + month - 1 + count;
  const ofYear = formatYear(Math.floor(months / 12));
  return ofYear === undefined ? undefined : `${ofYear}-${String((months % 12) + 1).padStart(2, '0')}`;
}

/** The year and the month (1 to 12) of a day. */
export function monthOf(day: CivilDay): { year: number; month: number } {
  const [year = 0, month = 0] = (formatCivilDay(day) ?? '').split('-').map(Number);
  return { year, month };
}

function formatYear(year: number): string | undefined {
  return year >= 1000 && year <= 9999 ? String(year) : undefined;
}
