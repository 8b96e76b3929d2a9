import { formatCivilDay, readCivilDay, weekdayOf, type CivilDay } from './civil-day.ts';
import { timeOfDay, type Reckoned } from './time-to-date.ts';

const WEEKDAY = /^XXXX-WXX-([1-7])(?:T|$)/;
const DATE = /^XXXX-(\d\d-\d\d)(?:T|$)/;

/** The date of a local day beside that of the outlet: no clock is more than a day off another. */
export function reckonLocalDay(local: string, outlet: string): Reckoned | undefined {
  const day = readCivilDay(outlet);
  if (day === undefined) return undefined;
  const weekday = Number(WEEKDAY.exec(local)?.[1]);
  const ofYear = DATE.exec(local)?.[1];
  const bears = (beside: CivilDay): boolean =>
    weekdayOf(beside) === weekday || (ofYear !== undefined && formatCivilDay(beside)?.endsWith(ofYear) === true);
  const date = [day - 1, day, day + 1].find(bears);
  const iso = date === undefined ? undefined : formatCivilDay(date);
  return iso === undefined ? undefined : { value: `${iso}${timeOfDay(local)}`, rule: 'beside-outlet-day' };
}
