/** The days of a time, the last one included, counted from 1 January 1970. */
export interface DaySpan {
  first: number;
  last: number;
}

const VALUE = /^(\d{4}|\d{3})(?:-(?:(\d{2})(?:-(\d{2}))?|W(\d{2})|Q([1-4])|H([12])|[A-Z]{2}))?(?:T|$)/;

/** The days that a TIMEX3 value may mean: one day, or a week, month, quarter, year or decade; undefined without a year. */
export function spanOfTimeValue(value: string): DaySpan | undefined {
  const parts = VALUE.exec(value.replace(/-XX(?:-XX)?$/, ''));
  if (!parts) return undefined;
  const [, digits = '', month, day, week, quarter, half] = parts;
  const year = Number(digits.padEnd(4, '0'));
  if (digits.length === 3) return { first: dayOf(year, 1, 1), last: dayOf(year + 10, 1, 0) };
  if (month !== undefined && day !== undefined) {
    const date = dayOf(year, Number(month), Number(day));
    // A text may name a day that no calendar has.
    const there = new Date(date * MS_PER_DAY).toISOString().slice(0, 10) === `${digits}-${month}-${day}`;
    return there ? { first: date, last: date } : undefined;
  }
  if (week !== undefined) {
    const fourth = dayOf(year, 1, 4);
    const first = fourth - ((((fourth + 3) % 7) + 7) % 7) + (Number(week) - 1) * 7;
    return { first, last: first + 6 };
  }
  const [from, months] =
    month !== undefined
      ? [Number(month), 1]
      : quarter !== undefined
        ? [Number(quarter) * 3 - 2, 3]
        : half !== undefined
          ? [Number(half) * 6 - 5, 6]
          : [1, 12];
  return { first: dayOf(year, from, 1), last: dayOf(year, from + months, 0) };
}

const MS_PER_DAY = 86_400_000;

function dayOf(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / MS_PER_DAY;
}
