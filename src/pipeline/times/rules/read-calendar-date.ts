import type { Token } from '../../text/tokenize.ts';
import { MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from '../lexicon/calendar.ts';
import { beginsWithDigit, DIGITS } from '../../text/group-rules.ts';
import { isCapital, lowerAt, type TimeReading } from '../time-reading.ts';

const YEAR = /^(?:1[0-9]|20|21)\d\d$/;

export const CALENDAR_DATE_BEGINS: ReadonlySet<string> = new Set([
  DIGITS,
  'the',
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...SHORT_WEEKDAYS.keys(),
]);

/** "June 8", "June 8, 2025", "8 June", "the 8th of June 2025", "Sunday, June 8", "Sun 8 Jun". */
export function readCalendarDate(tokens: readonly Token[], at: number): TimeReading | undefined {
  const from = skipWeekday(tokens, at);
  const date = readMonthFirst(tokens, from) ?? readDayFirst(tokens, from);
  if (!date) return undefined;
  const year = readYear(tokens, date.last + 1);
  const value = `${year?.year ?? 'XXXX'}-${twoDigits(date.month)}-${twoDigits(date.day)}`;
  return { first: at, last: year?.last ?? date.last, date: value, precision: 'day', rule: 'calendar-date' };
}

/** The number of a capitalised month's name and the last token of it, a full stop included. */
export function readMonth(tokens: readonly Token[], at: number): { month: number; last: number } | undefined {
  const month = MONTHS.get(lowerAt(tokens, at));
  if (month === undefined || !isCapital(tokens[at])) return undefined;
  const short = (tokens[at]?.text.length ?? 0) <= 4 && !/^(?:may|june|july)$/.test(lowerAt(tokens, at));
  return { month, last: short && tokens[at + 1]?.text === '.' && tokens[at + 1]?.spaced === false ? at + 1 : at };
}

/** A bare year, with or without a comma before it. */
export function readYear(tokens: readonly Token[], at: number): { year: string; last: number } | undefined {
  const yearAt = tokens[at]?.text === ',' ? at + 1 : at;
  const year = tokens[yearAt]?.text ?? '';
  return YEAR.test(year) && tokens[yearAt]?.spaced === true ? { year, last: yearAt } : undefined;
}

export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

function skipWeekday(tokens: readonly Token[], at: number): number {
  const word = lowerAt(tokens, at);
  if (!(WEEKDAYS.has(word) || SHORT_WEEKDAYS.has(word)) || !isCapital(tokens[at])) return at;
  return /^[,.]$/.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
}

function readMonthFirst(
  tokens: readonly Token[],
  at: number,
): { month: number; day: number; last: number } | undefined {
  const month = readMonth(tokens, at);
  if (!month) return undefined;
  const dayAt = lowerAt(tokens, month.last + 1) === 'the' ? month.last + 2 : month.last + 1;
  const day = readDay(tokens, dayAt);
  return day === undefined ? undefined : { month: month.month, day, last: readThrough(tokens, dayAt) ?? dayAt };
}

function readDayFirst(tokens: readonly Token[], at: number): { month: number; day: number; last: number } | undefined {
  const dayAt = lowerAt(tokens, at) === 'the' ? at + 1 : at;
  const day = readDay(tokens, dayAt);
  if (day === undefined) return undefined;
  const through = readThrough(tokens, dayAt) ?? dayAt;
  const month = readMonth(tokens, lowerAt(tokens, through + 1) === 'of' ? through + 2 : through + 1);
  return month && { month: month.month, day, last: month.last };
}

/** The last day of "June 8-10", "8 to 10 June": the value is that of the first. */
function readThrough(tokens: readonly Token[], at: number): number | undefined {
  const joint = lowerAt(tokens, at + 1);
  const hyphen = (joint === '-' || joint === '–') && tokens[at + 2]?.spaced === false;
  if (!hyphen && joint !== 'to' && joint !== 'through') return undefined;
  const from = readDay(tokens, at);
  const to = readDay(tokens, at + 2);
  if (from === undefined || to === undefined || to <= from) return undefined;
  return /^[-–:/]$/.test(tokens[at + 3]?.text ?? '') && tokens[at + 3]?.spaced === false ? undefined : at + 2;
}

function readDay(tokens: readonly Token[], at: number): number | undefined {
  if (!beginsWithDigit(tokens[at])) return undefined;
  const digits = /^(\d{1,2})(?:st|nd|rd|th)?$/i.exec(tokens[at]?.text ?? '')?.[1];
  const day = Number(digits);
  return day >= 1 && day <= 31 ? day : undefined;
}
