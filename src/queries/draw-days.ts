import type { Story } from './build-story.ts';
import type { Source } from './describe-source.ts';
import { dayOfTimeValue, describeTimeValue } from './describe-time-value.ts';
import { LISTED, type PlacedTime, type TimeGroup } from './times-in-story.ts';

/** What one source says of one stretch of a day, with one status; several such entries are one mark with their number. */
export interface DayMark {
  source: Source;
  status: string;
  count: number;
  /** The fragment of the first of the entries, or of their heading where the list counts them only. */
  target: string;
  /** In words: "Friday, night: A, happened". */
  label: string;
  /** Parts (0 to 1) of the width of the row; an hour has no width. */
  from: number;
  width: number;
  /** Which of the lines of the row, from 0. */
  lane: number;
}

/** A day with its marks, or a longer time, which has no hours. */
export interface DayRow {
  heading: string;
  hasHours: boolean;
  lanes: number;
  marks: readonly DayMark[];
  /** Days without an entry between the row before and this one, where both have a date. */
  gap: number;
}

/** The hours of the parts of a day; the night is that at the end of it. */
const hoursOfParts: Readonly<Record<string, readonly [number, number]>> = {
  MO: [6, 12],
  MI: [11, 14],
  AF: [12, 18],
  EV: [18, 22],
  NI: [20, 24],
  DT: [6, 18],
};
/** On the narrowest page a mark with its letter takes this part of the row, whatever its hours. */
const LEAST = 0.2;
const CLOCK = /^([01]\d|2[0-4])(?::([0-5]\d))?/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const DAY = /-(?:\d{2}-\d{2}|WXX-\d)$/;

/** The rows of groups of entries, in their order; `target` gives the fragment of the heading of each. */
export function drawDays(story: Story, groups: readonly TimeGroup[], target: (index: number) => string): DayRow[] {
  let before: number | undefined;
  return groups.map(({ heading, entries }, index) => {
    const day = dayOfTimeValue(entries[0]?.value ?? '');
    const at = DATE.test(day) ? Date.parse(day) / 86_400_000 : undefined;
    const gap = at === undefined || before === undefined ? 0 : Math.max(0, at - before - 1);
    before = at;
    const marks = drawMarks(story, entries, target(index));
    const lanes = marks.reduce((most, { lane }) => Math.max(most, lane + 1), 1);
    return { heading, hasHours: DAY.test(day), lanes, marks, gap };
  });
}

function drawMarks(story: Story, entries: readonly PlacedTime[], heading: string): DayMark[] {
  const marks = new Map<string, Omit<DayMark, 'lane'>>();
  for (const [index, { id, article, time, value }] of entries.entries()) {
    const source = story.sourceOf.get(article.id);
    if (!source) continue;
    const status = time.status ?? 'untold';
    const [from, to] = hoursOf(value);
    const key = [source.id, status, from, to].join(' ');
    const known = marks.get(key);
    if (known) {
      known.count += 1;
      continue;
    }
    const when = describeTimeValue(value) ?? 'No day told';
    const label = `${when}: ${source.name}${status === 'untold' ? '' : `, ${status}`}`;
    const at = index < LISTED ? id : heading;
    marks.set(key, { source, status, count: 1, target: at, label, from: from / 24, width: (to - from) / 24 });
  }
  const ends: number[] = [];
  return [...marks.values()]
    .sort((a, b) => a.from - b.from || b.width - a.width)
    .map((mark) => {
      const start = Math.min(mark.from, 1 - LEAST);
      const free = ends.findIndex((end) => end <= start);
      const lane = free < 0 ? ends.length : free;
      ends[lane] = start + Math.max(mark.width, LEAST);
      return { ...mark, lane };
    });
}

/** The hours that a value tells: of the clock, of a part of the day, else the whole row. */
function hoursOf(value: string): readonly [number, number] {
  const time = value.slice(dayOfTimeValue(value).length + 1);
  const clock = CLOCK.exec(time);
  if (!clock) return hoursOfParts[time] ?? [0, 24];
  const hour = Number(clock[1]) + Number(clock[2] ?? 0) / 60;
  return [hour, hour];
}
