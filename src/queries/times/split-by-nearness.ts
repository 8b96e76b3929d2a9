import { spanOfTimeValue, type DaySpan } from './span-of-time-value.ts';
import type { TimeGroup, Timeline } from './times-in-story.ts';

/** Entries that share a TIMEX3 value without the time of the day. */
export interface OrderedTime extends TimeGroup {
  key: string;
}

interface Spanned extends DaySpan {
  group: OrderedTime;
}

/** Where so many days pass without an entry, what lies beyond is no part of the same events. */
const GAP = 60;

/**
 * Tells the days of the story from what lies long before and after: they are the run of days, none of them more than two
 * months after the one before, that has the most entries, and of those with equally many the last. Each list is in the
 * order of the calendar, the longer time first.
 */
export function splitByNearness(
  groups: readonly OrderedTime[],
): Pick<Timeline, 'dated' | 'around' | 'earlier' | 'later'> {
  const spanned = groups
    .flatMap((group): Spanned[] => {
      const span = spanOfTimeValue(group.key);
      return span ? [{ ...span, group }] : [];
    })
    .sort((a, b) => a.first - b.first || b.last - a.last);
  const days = chooseRun(spanned.filter(({ first, last }) => first === last));
  const chosen = new Set(days);
  const others = spanned.filter((time) => !chosen.has(time));
  const first = days[0]?.first ?? -Infinity;
  const last = days.at(-1)?.first ?? Infinity;
  const list = (times: readonly Spanned[]): TimeGroup[] => times.map(({ group }) => group);
  return {
    dated: list(days),
    around: list(others.filter((time) => time.last >= first && time.first <= last)),
    earlier: list(others.filter((time) => time.last < first)),
    later: list(others.filter((time) => time.first > last)),
  };
}

function chooseRun(days: readonly Spanned[]): Spanned[] {
  const runs: { days: Spanned[]; entries: number }[] = [];
  for (const day of days) {
    const run = runs.at(-1);
    const before = run?.days.at(-1);
    if (run && before && day.first - before.first <= GAP) {
      run.days.push(day);
      run.entries += day.group.entries.length;
    } else runs.push({ days: [day], entries: day.group.entries.length });
  }
  return (
    runs.reduce<(typeof runs)[number] | undefined>(
      (best, run) => (best && best.entries > run.entries ? best : run),
      undefined,
    )?.days ?? []
  );
}
