import { dayOfTimeValue } from './describe-time-value.ts';

/** Hours of a day, from 0 to 24; those of a clock time are one. */
export type Hours = readonly [from: number, to: number];

/** The hours of the parts of a day; a night is counted to the day on which it begins. */
const hoursOfParts: Readonly<Record<string, Hours>> = {
  MO: [6, 12],
  MI: [11, 14],
  AF: [12, 18],
  EV: [18, 21],
  NI: [21, 24],
  DT: [6, 18],
};
const EARLY: Hours = [0, 6];
const CLOCK = /^([01]\d|2[0-4])(?::([0-5]\d))?$/;
/** TIMEX3 knows no part of the day between the night and the morning. */
const SMALL_HOURS = /\b(?:early|small) hours\b/i;

/** The hours that a TIMEX3 value tells, with the words it was read from; undefined where it tells none. */
export function hoursOfTime(value: string, words: string): Hours | undefined {
  const time = value.slice(dayOfTimeValue(value).length + 1);
  const clock = CLOCK.exec(time);
  if (!clock) return time === 'MO' && SMALL_HOURS.test(words) ? EARLY : hoursOfParts[time];
  const hour = Number(clock[1]) + Number(clock[2] ?? 0) / 60;
  return [hour, hour];
}
