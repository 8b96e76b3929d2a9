import type { DayOfLocalTime, TimeExpression } from '../../schema/time-expression.ts';

const WEEKDAY = /^XXXX-WXX-([1-7])(?:T|$)/;
const DATE = /^(?:\d{4}|XXXX)-(\d{2})-(\d{2})(?:T|$)/;
const DAYS_OF_WEEK = 7;
const SHORTEST_MONTH = 28;

/**
 * Flags each local time that lies otherwise to the outlet's own day than most of those that the text gives for the same
 * clock: "Sunday (Saturday local time)" twice and then "Sunday (Monday local time)". Its value stays as the text has it.
 */
export function flagConflicts(text: string, times: readonly TimeExpression[]): TimeExpression[] {
  const patterns = findPatterns(text, times);
  return times.map((time) => {
    const own = compareDays(time);
    const pattern = own && patterns.get(clockOf(text, time));
    if (!time.local || !own || !pattern || !contradicts(time, own, pattern)) return time;
    return { ...time, local: { ...time.local, conflict: { pattern, own } } };
  });
}

/** How most of the pairs lie, by the clock that they name; a clock with fewer than two that agree has no pattern. */
function findPatterns(text: string, times: readonly TimeExpression[]): ReadonlyMap<string, DayOfLocalTime> {
  const counts = new Map<string, Record<DayOfLocalTime, number>>();
  for (const time of times) {
    const own = compareDays(time);
    const clock = own && clockOf(text, time);
    if (!own || clock === undefined) continue;
    const count = counts.get(clock) ?? { behind: 0, level: 0, ahead: 0 };
    count[own] += 1;
    counts.set(clock, count);
  }
  const patterns = new Map<string, DayOfLocalTime>();
  for (const [clock, count] of counts) {
    const all = count.behind + count.level + count.ahead;
    for (const day of ['behind', 'level', 'ahead'] as const) {
      if (count[day] > 1 && count[day] * 2 > all) patterns.set(clock, day);
    }
  }
  return patterns;
}

/** The last word before the closing bracket: "time" for every "local time", "York" for "(Monday in New York)". */
function clockOf(text: string, { start, end }: TimeExpression): string {
  const words = text.slice(Math.max(start, end - 40), end);
  return /\p{L}\)?$/u.test(words)
    ? (words
        .match(/\p{L}+/gu)
        ?.at(-1)
        ?.toLowerCase() ?? '')
    : '';
}

/**
 * No place is a day before and a day after the same clock. But the same day is as right as the day beside it where an hour
 * or a part of the day is told: when it is Monday morning there it may be Monday night here.
 */
function contradicts({ value, local }: TimeExpression, own: DayOfLocalTime, pattern: DayOfLocalTime): boolean {
  if (own === pattern) return false;
  if (own !== 'level' && pattern !== 'level') return true;
  return !value.includes('T') && local?.value.includes('T') === false;
}

/** Where the two days are told and lie side by side or are the same. */
function compareDays({ value, local }: TimeExpression): DayOfLocalTime | undefined {
  if (!local) return undefined;
  const [outer, inner] = [WEEKDAY.exec(value), WEEKDAY.exec(local.value)];
  if (outer && inner) {
    return byDistance((Number(inner[1]) - Number(outer[1]) + DAYS_OF_WEEK) % DAYS_OF_WEEK, DAYS_OF_WEEK - 1);
  }
  return compareDates(DATE.exec(value), DATE.exec(local.value));
}

function compareDates(outer: RegExpExecArray | null, inner: RegExpExecArray | null): DayOfLocalTime | undefined {
  if (!outer || !inner) return undefined;
  const [here, there] = [Number(outer[2]), Number(inner[2])];
  if (outer[1] === inner[1]) {
    return byDistance(there - here, -1);
  }
  if (here === 1 && there >= SHORTEST_MONTH) return 'behind';
  return there === 1 && here >= SHORTEST_MONTH ? 'ahead' : undefined;
}

function byDistance(days: number, dayBefore: number): DayOfLocalTime | undefined {
  if (days === 0) return 'level';
  return days === 1 ? 'ahead' : days === dayBefore ? 'behind' : undefined;
}
