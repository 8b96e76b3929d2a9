import { spanOfTimeValue } from './span-of-time-value.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];
const parts: Readonly<Record<string, string>> = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  DT: 'daytime',
};

const DATE = /^(\d{4}|XXXX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?$/;
const WEEKDAY = /^XXXX-WXX-([1-7])$/;
const WEEK = /^\d{4}-W\d{2}$/;
const PART_OF_YEAR = /^(\d{4}|XXXX)-(SP|SU|FA|WI|[QH][1-4])$/;
const partsOfYear: Readonly<Record<string, string>> = {
  SP: 'spring',
  SU: 'summer',
  FA: 'autumn',
  WI: 'winter',
  Q1: 'first quarter',
  Q2: 'second quarter',
  Q3: 'third quarter',
  Q4: 'fourth quarter',
  H1: 'first half',
  H2: 'second half',
};

/** The day of a TIMEX3 value, without the time: the key under which entries of one day stand together. */
export function dayOfTimeValue(value: string): string {
  // "PAST_REF" and durations have a T that begins no time.
  return /^[\dX]/.test(value) ? (value.split('T', 1)[0] ?? value) : value;
}

/**
 * A TIMEX3 value in plain words: "7 June 2025, evening", "7 June", "Saturday, night", "summer 2020", "the 1990s". Undefined
 * where it has another form or gives no day, month or year.
 */
export function describeTimeValue(value: string): string | undefined {
  const day = describeDay(dayOfTimeValue(value));
  const time = describeTimeOfDay(value);
  return day === undefined || time === undefined ? day : `${day}, ${time}`;
}

/** The hour or the part of the day of a TIMEX3 value: "21:30", "evening". */
export function describeTimeOfDay(value: string): string | undefined {
  const time = value.slice(dayOfTimeValue(value).length + 1);
  return time === '' ? undefined : (parts[time] ?? time);
}

function describeDay(day: string): string | undefined {
  const weekday = WEEKDAY.exec(day);
  if (weekday) return weekdays[Number(weekday[1]) - 1];
  if (WEEK.test(day)) return describeWeek(day);
  if (/^\d{3}$/.test(day)) return `the ${day}0s`;
  const partOfYear = PART_OF_YEAR.exec(day);
  if (partOfYear) {
    const [, year = '', part = ''] = partOfYear;
    const of = /^\d/.test(year) ? `${/^[QH]/.test(part) ? ' of' : ''} ${year}` : '';
    return `${partsOfYear[part] ?? part}${of}`;
  }
  const date = DATE.exec(day);
  if (!date) return undefined;
  const [, year, month, dayOfMonth] = date;
  const known = [
    dayOfMonth === undefined || dayOfMonth === 'XX' ? undefined : String(Number(dayOfMonth)),
    month === undefined ? undefined : months[Number(month) - 1],
    year === 'XXXX' ? undefined : year,
  ].filter((part) => part !== undefined);
  return known.length === 0 ? undefined : known.join(' ');
}

/** "the week from 2 June 2025". */
function describeWeek(week: string): string | undefined {
  const first = spanOfTimeValue(week)?.first;
  const monday = first === undefined ? undefined : describeDay(new Date(first * 86_400_000).toISOString().slice(0, 10));
  return monday === undefined ? undefined : `the week from ${monday}`;
}

/** The weekday of a day that a value tells with its date: "Saturday" for `2025-06-07`. */
export function weekdayOfTimeValue(value: string): string | undefined {
  const span = spanOfTimeValue(value);
  return span?.first !== span?.last || span === undefined ? undefined : weekdays[(((span.first + 3) % 7) + 7) % 7];
}
