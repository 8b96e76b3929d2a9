import { formatCivilDay, modulo, weekdayOf, type CivilDay } from './civil-day.ts';
import { timeOfDay, type Reckoned, type TimeToDate } from './time-to-date.ts';

const WEEKDAY = /^XXXX-WXX-([1-7])(?:T|$)/;
const MODIFIER = /\b(last|next|past|coming|previous)\s(?:mon|tues|wednes|thurs|fri|satur|sun)day/;

/** The date of a weekday: on the side of publication that the text tells, or left out where two days are as good. */
export function reckonWeekday({ value, words, published, side }: TimeToDate): Reckoned | undefined {
  const weekday = Number(WEEKDAY.exec(value)?.[1]);
  if (!weekday) return undefined;
  const at = (day: CivilDay, rule: Reckoned['rule']): Reckoned | undefined => {
    const date = formatCivilDay(day);
    return date === undefined ? undefined : { value: `${date}${timeOfDay(value)}`, rule };
  };
  const today = weekdayOf(published);
  /** How many days lie between, from 0 to 6. */
  const back = modulo(today - weekday, 7);
  const ahead = modulo(weekday - today, 7);
  switch (MODIFIER.exec(words)?.[1] ?? '') {
    case 'last':
      return isOfOtherWeek(back, today % 7) ? at(published - (back || 7), 'last-weekday') : undefined;
    case 'next':
      return isOfOtherWeek(ahead, 7 - today) ? at(published + (ahead || 7), 'next-weekday') : undefined;
    case 'past':
      return at(published - (back || 7), 'past-weekday');
    case 'coming':
      return at(published + (ahead || 7), 'coming-weekday');
    case 'previous':
      // From another day that the text told before.
      return undefined;
    default:
      if (side === 'before') return at(published - back, 'weekday-before');
      if (side === 'after') return at(published + ahead, 'weekday-after');
      return back === 0 ? at(published, 'weekday-level') : undefined;
  }
}

/**
 * Whether a day so far from publication lies outside its week, of which `rest` days are left on that side. Some people
 * count weeks from Sunday, some from Monday, so on a Sunday both its sides hold a whole week.
 */
function isOfOtherWeek(distance: number, rest: number): boolean {
  return distance === 0 || distance > (rest === 0 ? 6 : rest);
}
