import type { ReckonedDate, TimeExpression } from '../../schema/time-expression.ts';
import type { Story } from '../story/build-story.ts';
import { compareCodeUnits } from '../entities/compare-names.ts';
import { dayOfTimeValue, describeTimeValue } from './describe-time-value.ts';
import { sentenceNumberAt } from '../passages/find-at-offset.ts';
import type { Passage } from '../passages/find-passage.ts';
import { hoursOfTime, type Hours } from './hours-of-time.ts';
import { idOfFinding } from '../ledger/id-of-finding.ts';
import type { PlacedBlock } from '../story/place-findings.ts';
import { sliceBlock } from '../passages/slice-block.ts';
import { spanOfTimeValue } from './span-of-time-value.ts';
import { splitByNearness, type OrderedTime } from './split-by-nearness.ts';

/** Words that say when, with their sentence. */
export interface PlacedTime extends Passage {
  /** The fragment under which a page lists it: `time-a-314`, by the letter of the source and the place in its text. */
  id: string;
  time: TimeExpression;
  words: string;
  /** The value where the story happened, with its date where one is known; the outlet's own where the text gives no other. */
  value: string;
  /** Why the value has a date that the words don't hold. */
  reckoned: ReckonedDate | undefined;
  /** Undefined where no hour and no part of the day is told. */
  hours: Hours | undefined;
  placed: PlacedBlock;
}

/** The entries of one day, month or year, or of one weekday to which no date is known. */
export interface TimeGroup {
  heading: string;
  /** By the hour; then those without one, in the order of the texts, which tells nothing. */
  entries: PlacedTime[];
}

/** What happened when. */
export interface Timeline {
  /** The days of the story with a calendar date, in its order. */
  dated: TimeGroup[];
  /** With a weekday, from Monday to Sunday, or a date without a year: the order of the calendar, not of what happened. */
  yearless: TimeGroup[];
  /** Without a place in the order. */
  undated: PlacedTime[];
  /** Weeks, months and years that hold days of the story, or all of them where no day is known. */
  around: TimeGroup[];
  /** Days, months and years long before the days of the story, and long after. */
  earlier: TimeGroup[];
  later: TimeGroup[];
}

/** How much of a timeline one page lists; of the rest only the number is given. */
export interface TimeLimits {
  /** How many days, of those with a date and of those without. */
  groups: number;
  /** How many entries of each. */
  entries: number;
}

const MOST_GROUPS = 60;
const MOST_ENTRIES = 60;
const LEAST_ENTRIES = 10;
const ABOUT = 140;

/** The more days, the fewer entries of each. */
export function limitTimes({ dated, yearless }: Pick<Timeline, 'dated' | 'yearless'>): TimeLimits {
  const days = Math.min(dated.length, MOST_GROUPS) + Math.min(yearless.length, MOST_GROUPS);
  const entries = Math.floor(ABOUT / Math.max(1, days));
  return { groups: MOST_GROUPS, entries: Math.max(LEAST_ENTRIES, Math.min(MOST_ENTRIES, entries)) };
}

/** Every time that the sources give, by the day on which it was where the story happened. */
export function timesInStory(story: Story): Timeline {
  const placed = [...story.blocksOf.values()].flat().flatMap((block) => placeTimes(story, block));
  const byDay = [...Map.groupBy(placed, keyOf)].map(([key, entries]): OrderedTime => ({
    key,
    heading: describeTimeValue(key) ?? '',
    entries: key === '' ? entries : inOrder(entries),
  }));
  const yearless = byDay
    .filter(({ key }) => key.startsWith('X'))
    .sort((a, b) => compareCodeUnits(orderOf(a.key), orderOf(b.key)));
  return {
    ...splitByNearness(byDay.filter(({ key }) => /^\d/.test(key))),
    yearless,
    undated: byDay.filter(({ key }) => key === '').flatMap(({ entries }) => entries),
  };
}

function placeTimes(story: Story, placed: PlacedBlock): PlacedTime[] {
  const { article, block, times } = placed;
  return times.map((time): PlacedTime => {
    const sentence = sentenceNumberAt(block, time.start);
    const words = sliceBlock(block, time);
    const told = time.local ?? time;
    const value = told.date?.value ?? told.value;
    return {
      id: idOfFinding(story, 'time', article.id, time.start),
      time,
      words,
      value,
      reckoned: told.date,
      hours: hoursOfTime(value, time.local ? sliceBlock(block, time.local) : words),
      article,
      block,
      ref: { article: article.id, line: block.line, sentence },
      span: block.sentences[sentence - 1] ?? block,
      placed,
    };
  });
}

/** The day, as far as it is told: the key under which entries stand together; '' for those without. */
function keyOf({ time, value }: PlacedTime): string {
  if ((time.local?.precision ?? time.precision) === 'undated') return '';
  const key = dayOfTimeValue(value).replace(/-XX(?:-XX)?$/, '');
  // A text may name a day that no calendar has.
  const known = describeTimeValue(key) !== undefined && (!/^\d/.test(key) || spanOfTimeValue(key) !== undefined);
  return known ? key : '';
}

/** Weekdays come before dates without a year. */
function orderOf(key: string): string {
  return key.startsWith('XXXX-WXX') ? ` ${key}` : key;
}

function inOrder(entries: readonly PlacedTime[]): PlacedTime[] {
  const timed = entries.filter(({ hours }) => hours !== undefined);
  timed.sort(({ hours: [a, toA] = [0, 0] }, { hours: [b, toB] = [0, 0] }) => a - b || toA - toB);
  return [...timed, ...entries.filter(({ hours }) => hours === undefined)];
}
