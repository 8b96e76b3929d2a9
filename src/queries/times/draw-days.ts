import type { Story } from '../story/build-story.ts';
import type { Source } from '../story/describe-source.ts';
import { describeTimeEntry } from './describe-time-entry.ts';
import { weekdayOfTimeValue } from './describe-time-value.ts';
import type { Hours } from './hours-of-time.ts';
import { spanOfTimeValue } from './span-of-time-value.ts';
import type { PlacedTime, TimeGroup } from './times-in-story.ts';

/** What one source says of one time with one status; several such entries are one mark with their number. */
export interface TimeMark {
  source: Source;
  status: string;
  count: number;
  /** The fragment of the first of the entries, or of their heading where the list counts them only. */
  target: string;
  /** In words: "Friday, night: A, happened". */
  label: string;
}

/** A mark at its hours. */
export interface HourMark extends TimeMark {
  /** Parts (0 to 1) of the width of the row; an hour has no width. */
  from: number;
  width: number;
  /** Which of the lines of the row, from 0. */
  lane: number;
}

/** A day with its marks, or a longer time, or one of which no day is told. */
export interface DayRow {
  heading: string;
  weekday: string | undefined;
  lanes: number;
  timed: readonly HourMark[];
  untimed: readonly TimeMark[];
  /** How many entries have no mark, because the row would have too many. */
  left: number;
  /** Days without an entry between the row before and this one, where both have a date. */
  gap: number;
}

/** The parts of a day, equally wide: their words have to find room, and little is told of the night. */
export const BANDS = [
  { name: 'early', from: 0 },
  { name: 'morning', from: 6 },
  { name: 'afternoon', from: 12 },
  { name: 'evening', from: 18 },
  { name: 'night', from: 21 },
] as const;
/** On the narrowest page a mark with its letter and its number takes this part of the row, whatever its hours. */
const LEAST = 0.2;
const MOST_LANES = 8;
const MOST_UNTIMED = 24;

/** The rows of groups of entries, in their order; `target` gives the fragment of the heading of each. */
export function drawDays(
  story: Story,
  groups: readonly TimeGroup[],
  listed: number,
  target: (index: number) => string,
): DayRow[] {
  let before: number | undefined;
  return groups.map(({ heading, entries }, index) => {
    const value = entries[0]?.value ?? '';
    const weekday = weekdayOfTimeValue(value);
    const at = weekday === undefined ? undefined : spanOfTimeValue(value)?.first;
    const gap = at === undefined || before === undefined ? 0 : Math.max(0, at - before - 1);
    before = at;
    const marks = gatherMarks(story, entries, listed, target(index));
    const timed = layOut(marks.flatMap(({ mark, hours }) => (hours ? [{ ...mark, ...place(hours) }] : [])));
    const untimed = marks.filter(({ hours }) => !hours).map(({ mark }) => mark);
    const shown = { timed: timed.filter(({ lane }) => lane < MOST_LANES), untimed: untimed.slice(0, MOST_UNTIMED) };
    const drawn = [...shown.timed, ...shown.untimed].reduce((sum, { count }) => sum + count, 0);
    const lanes = shown.timed.reduce((most, { lane }) => Math.max(most, lane + 1), 0);
    return { heading, weekday, lanes, ...shown, left: entries.length - drawn, gap };
  });
}

/** The row of a tray: its entries have no place in an order, whatever hour is told. */
export function drawTray(
  story: Story,
  heading: string,
  entries: readonly PlacedTime[],
  listed: number,
  target: string,
): DayRow {
  const marks = gatherMarks(story, entries, listed, target, false).map(({ mark }) => mark);
  const untimed = marks.slice(0, MOST_UNTIMED);
  const left = entries.length - untimed.reduce((sum, { count }) => sum + count, 0);
  return { heading, weekday: undefined, lanes: 0, timed: [], untimed, left, gap: 0 };
}

interface Gathered {
  mark: TimeMark;
  hours: Hours | undefined;
}

function gatherMarks(
  story: Story,
  entries: readonly PlacedTime[],
  listed: number,
  heading: string,
  byHour = true,
): Gathered[] {
  const marks = new Map<string, Gathered>();
  for (const [index, entry] of entries.entries()) {
    const { id, article, time } = entry;
    const hours = byHour ? entry.hours : undefined;
    const source = story.sourceOf.get(article.id);
    if (!source) continue;
    const status = time.status ?? 'untold';
    const key = [source.id, status, ...(hours ?? [])].join(' ');
    const known = marks.get(key);
    if (known) {
      known.mark.count += 1;
      continue;
    }
    const { when, untold, status: told } = describeTimeEntry(entry);
    const label = `${[when, untold].filter(Boolean).join(', ')}: ${source.name}, ${told}`;
    const target = index < listed ? id : heading;
    marks.set(key, { mark: { source, status, count: 1, target, label }, hours });
  }
  return [...marks.values()];
}

function place([from, to]: Hours): Pick<HourMark, 'from' | 'width'> {
  return { from: partOfRow(from), width: partOfRow(to) - partOfRow(from) };
}

/** Where an hour lies in a row of bands, from 0 to 1. */
function partOfRow(hour: number): number {
  const band = BANDS.findLastIndex(({ from }) => from <= hour);
  const from = BANDS[band]?.from ?? 0;
  const to = BANDS[band + 1]?.from ?? 24;
  return (band + (hour - from) / (to - from)) / BANDS.length;
}

/** Gives each mark the first line in which it touches no other. */
function layOut(marks: readonly Omit<HourMark, 'lane'>[]): HourMark[] {
  const ends: number[] = [];
  return marks
    .toSorted((a, b) => a.from - b.from || b.width - a.width)
    .map((mark) => {
      const start = Math.min(mark.from, 1 - LEAST);
      const free = ends.findIndex((end) => end <= start + 1e-9);
      const lane = free < 0 ? ends.length : free;
      ends[lane] = start + Math.max(mark.width, LEAST);
      return { ...mark, lane };
    });
}
