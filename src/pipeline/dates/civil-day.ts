/** Days since 1 January 1970 in the proleptic Gregorian calendar: no clock and no zone comes into it. */
export type CivilDay = number;

const MS_PER_DAY = 86_400_000;
const DAYS_OF_WEEK = 7;
const THURSDAY = 4;

/** The day of a year, month (1 to 12) and day of the month; undefined where the calendar has no such day. */
export function civilDay(year: number, month: number, dayOfMonth: number): CivilDay | undefined {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, dayOfMonth);
  const there = date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
  return there ? date.getTime() / MS_PER_DAY : undefined;
}

/** The day that an ISO 8601 date or date and time names, by the clock in which it is written. */
export function readCivilDay(iso: string): CivilDay | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  return parts ? civilDay(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined;
}

/** `2025-06-08`; undefined outside the years that four digits hold. */
export function formatCivilDay(day: CivilDay): string | undefined {
  const iso = new Date(day * MS_PER_DAY).toISOString();
  return /^\d{4}-/.test(iso) ? iso.slice(0, 10) : undefined;
}

/** The ISO 8601 number of the weekday: 1 for Monday. */
export function weekdayOf(day: CivilDay): number {
  return modulo(day + THURSDAY - 1, DAYS_OF_WEEK) + 1;
}

/** The ISO 8601 week of a day: `2025-W23`. It belongs to the year that holds its Thursday. */
export function formatWeekOf(day: CivilDay): string | undefined {
  const thursday = day - weekdayOf(day) + THURSDAY;
  const year = formatCivilDay(thursday)?.slice(0, 4);
  const first = year === undefined ? undefined : civilDay(Number(year), 1, 1);
  if (year === undefined || first === undefined) return undefined;
  return `${year}-W${String(Math.floor((thursday - first) / DAYS_OF_WEEK) + 1).padStart(2, '0')}`;
}

/** The remainder that is never negative. */
export function modulo(count: number, divisor: number): number {
  return ((count % divisor) + divisor) % divisor;
}
