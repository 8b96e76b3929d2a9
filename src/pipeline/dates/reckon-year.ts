import { civilDay, formatCivilDay, readCivilDay, weekdayOf, type CivilDay } from './civil-day.ts';
import { monthOf } from './reckon-offset.ts';
import { timeOfDay, type Reckoned, type TimeToDate } from './time-to-date.ts';

const DATE = /^XXXX-(\d\d)-(\d\d)(?:T|$)/;
const MONTH = /^XXXX-(\d\d)$/;
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const OF_YEAR = / (last|this|next) year$/;
const NEAR = 30;

/** The year of a date or month that stands without one: the nearest on the side of publication that the text tells. */
export function reckonYear(time: TimeToDate): Reckoned | undefined {
  // "21 August the same year" is told from another one.
  if (/\byear$/.test(time.words) && !OF_YEAR.test(time.words)) return undefined;
  const reckoned = reckonDate(time) ?? reckonMonth(time);
  // "In 2019 she left. On 3 May she was back" may tell of either year.
  const elsewhere = time.told !== undefined && reckoned?.value.startsWith(String(time.told)) === false;
  return elsewhere ? undefined : reckoned;
}

function reckonDate({ value, words, published, side }: TimeToDate): Reckoned | undefined {
  const date = DATE.exec(value);
  if (!date) return undefined;
  const { year } = monthOf(published);
  const days = [year - 1, year, year + 1]
    .map((of) => civilDay(of, Number(date[1]), Number(date[2])))
    .filter((day) => day !== undefined);
  const at = (day: CivilDay | undefined, rule: Reckoned['rule']): Reckoned | undefined => {
    const iso = day === undefined ? undefined : formatCivilDay(day);
    return iso === undefined ? undefined : { value: `${iso}${timeOfDay(value)}`, rule };
  };
  const weekday = WEEKDAYS.findIndex((name) => words.startsWith(name)) + 1;
  // In three years in a row no date falls on the same weekday twice.
  if (weekday > 0)
    return at(
      days.find((day) => weekdayOf(day) === weekday),
      'date-on-weekday',
    );
  const other = OF_YEAR.exec(words)?.[1];
  if (other !== undefined) {
    const told = year + (other === 'last' ? -1 : other === 'next' ? 1 : 0);
    return at(civilDay(told, Number(date[1]), Number(date[2])), 'period-from-publication');
  }
  if (side === 'before')
    return at(
      days.findLast((day) => day <= published),
      'date-before',
    );
  if (side === 'after')
    return at(
      days.find((day) => day >= published),
      'date-after',
    );
  return at(
    days.find((day) => Math.abs(day - published) <= NEAR),
    'date-near',
  );
}

function reckonMonth({ value, words, published, side }: TimeToDate): Reckoned | undefined {
  const month = Number(MONTH.exec(value)?.[1]);
  if (!month) return undefined;
  const now = monthOf(published);
  const of = (year: number, rule: Reckoned['rule']): Reckoned => ({ value: `${year}${value.slice(4)}`, rule });
  const other = OF_YEAR.exec(words)?.[1];
  if (other === 'last') return of(now.year - 1, 'period-from-publication');
  if (other === 'next') return of(now.year + 1, 'period-from-publication');
  if (other === 'this' || words.startsWith('this ')) return of(now.year, 'period-from-publication');
  if (words.startsWith('last ')) return month < now.month ? undefined : of(now.year - 1, 'month-of-last-year');
  if (words.startsWith('next ')) return month > now.month ? undefined : of(now.year + 1, 'month-of-next-year');
  if (side === 'before') return of(month <= now.month ? now.year : now.year - 1, 'date-before');
  if (side === 'after') return of(month >= now.month ? now.year : now.year + 1, 'date-after');
  return undefined;
}

/** The year that a value tells by itself. */
export function yearOf(value: string): number | undefined {
  return readCivilDay(value) === undefined && !/^\d{4}(?:-|$)/.test(value) ? undefined : Number(value.slice(0, 4));
}
