import type { TimeRuleName } from '../../schema/rules/time-rules.ts';
import type { Token } from '../text/tokenize.ts';
import { lowerAt, type TimeReading } from './time-reading.ts';

const LONGEST_JOINT = 3;
const JOINTS: ReadonlySet<string> = new Set([
  ...['', 'on', 'at', 'of', ',', 'on the', ', at', 'at about', 'at around', 'around', 'about', 'in the', 'just after'],
  ...['shortly after', 'just before', 'shortly before', ', on', 'local time on', 'in the early'],
]);

/**
 * Makes one time of two that stand side by side where one gives the day and the other the hour or the part of the day:
 * "9.30pm on Sunday", "Sunday at 9.30pm", "in the early hours of Monday", "the night of June 7".
 */
export function joinReadings(tokens: readonly Token[], readings: readonly TimeReading[]): TimeReading[] {
  const joined: TimeReading[] = [];
  for (const reading of readings) {
    const previous = joined.at(-1);
    const both =
      previous && isJoint(tokens, previous, reading)
        ? (merge(previous, reading) ?? addYear(previous, reading) ?? addDate(previous, reading))
        : undefined;
    if (both) joined[joined.length - 1] = both;
    else joined.push(reading);
  }
  return joined;
}

function isJoint(tokens: readonly Token[], before: TimeReading, after: TimeReading): boolean {
  if (after.first - before.last - 1 > LONGEST_JOINT) return false;
  const words: string[] = [];
  for (let at = before.last + 1; at < after.first; at += 1) words.push(lowerAt(tokens, at));
  return JOINTS.has(words.join(' '));
}

function merge(before: TimeReading, after: TimeReading): TimeReading | undefined {
  const [time, day] = before.date === undefined ? [before, after] : [after, before];
  // "11 o'clock" has no half of the day, and so no value of its own.
  const halfless = time.rule === 'clock-time' && time.other !== undefined;
  if (time.date !== undefined || (time.other !== undefined && !halfless)) return undefined;
  if (!halfless && (time.clock ?? time.part) === undefined) return undefined;
  if (day.date === undefined || day.clock !== undefined || day.other !== undefined) return undefined;
  if (day.precision !== 'day' && day.precision !== 'part-of-day') return undefined;
  const { clock } = time;
  const part = clock === undefined && !halfless ? (day.part ?? time.part) : undefined;
  const zone = time.zone ?? day.zone;
  const { date, direction } = day;
  const offset = day.offset ?? time.offset;
  return {
    first: before.first,
    last: after.last,
    date,
    ...(clock !== undefined && { clock }),
    ...(part !== undefined && { part }),
    precision: clock === undefined && !halfless ? 'part-of-day' : 'hour',
    ...(zone !== undefined && { zone }),
    ...(offset !== undefined && { offset }),
    ...(direction && { direction }),
    // Only a reading with a day comes here.
    rule: `${day.rule}-${clock === undefined && !halfless ? 'part' : 'hour'}` as TimeRuleName,
  };
}

/** "in March next year", "last year in September" is left as two. */
function addYear(before: TimeReading, after: TimeReading): TimeReading | undefined {
  const undatedYear = after.rule === 'relative-period' && after.precision === 'year';
  const named = before.rule === 'month' || before.rule.startsWith('calendar-date');
  if (!undatedYear || !named || !(before.date ?? before.other ?? '').startsWith('XXXX')) return undefined;
  return { ...before, last: after.last, ...(after.direction && { direction: after.direction }) };
}

/** "Thursday afternoon, June 23" is one time, as "Thursday, June 23" is. */
function addDate(before: TimeReading, after: TimeReading): TimeReading | undefined {
  const timed = before.part !== undefined || before.clock !== undefined;
  if (before.rule !== 'weekday' && !before.rule.startsWith('weekday-')) return undefined;
  if (!timed || after.rule !== 'calendar-date' || after.date === undefined) return undefined;
  return {
    ...before,
    last: after.last,
    date: after.date,
    ...(after.zone !== undefined && { zone: after.zone }),
    rule: `calendar-date-${before.clock === undefined ? 'part' : 'hour'}`,
  };
}
