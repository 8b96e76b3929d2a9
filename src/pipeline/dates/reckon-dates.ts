import type { Article } from '../../schema/article.ts';
import type { ReckonedDate, TimeExpression } from '../../schema/time-expression.ts';
import { readCivilDay, weekdayOf, type CivilDay } from './civil-day.ts';
import { readSurroundings, type Surroundings } from './read-surroundings.ts';
import { reckonLocalDay } from './reckon-local-day.ts';
import { reckonOffset } from './reckon-offset.ts';
import { reckonWeekday } from './reckon-weekday.ts';
import { reckonYear, yearOf } from './reckon-year.ts';
import { tellSide } from './tell-side.ts';
import type { Reckoned, TimeToDate } from './time-to-date.ts';

type Found = Pick<Article, 'blocks' | 'attributions' | 'times'>;

const NO_DAY = /^XXXX-XX-XX(?:T|$)/;
/** "the Friday", "that Friday" and "a Friday" are told from another day than that of publication. */
const OTHER_DAY =
  /(?:^|[^\p{L}])(?:the|an?|that|same|following|preceding|first|second|third|fourth|one|another|any|his|her|its|their)$/iu;
/** "Monday week", "Friday of last week", "Tuesday before Easter". */
const FARTHER =
  /^\s+(?:week\b|fortnight\b|after next\b|before (?:last\b|the\b|\p{Lu})|of (?:last|next|this|that|the (?:same|previous|following|week))\b)/u;
/** "3 May of that year". */
const OTHER_YEAR = /^\s+(?:of )?(?:that|the (?:same|previous|following|next)) year\b/u;

/**
 * Gives times the dates that can be reckoned from the day of publication, as the editor gave it: an ISO 8601 day, or an
 * instant, whose day is that of the clock by which it is written. Without it nothing is reckoned. The values of the text
 * stay as they are. Linear in the length of the text.
 */
export function reckonDates(text: string, found: Found, published: string | undefined): TimeExpression[] {
  const day = published === undefined ? undefined : readCivilDay(published);
  if (day === undefined) return found.times;
  const surroundings = readSurroundings(text, found.times, found.blocks, found.attributions);
  let block: Surroundings['block'];
  let told: number | undefined;
  return found.times.map((time, at) => {
    const around = surroundings[at];
    if (!around) return time;
    if (around.block !== block) told = undefined;
    block = around.block;
    const dated = addDates(time, { text, around, published: day, told });
    told = yearOf(time.value) ?? told;
    return dated;
  });
}

interface Context {
  text: string;
  around: Surroundings;
  published: CivilDay;
  told: number | undefined;
}

function addDates(time: TimeExpression, { text, around, published, told }: Context): TimeExpression {
  if (time.rule.startsWith('recurring-weekday') || around.quoted || isOfOtherDay(time, around)) return time;
  const { start, end, value, precision, offset, rule, local, zone, status } = time;
  const side = tellSide(status, around);
  const words = text.slice(start, local && local.start > start ? local.start : end).toLowerCase();
  const toDate: TimeToDate = { words, value, precision, offset, rule, published, side, told };
  const date = reckon(toDate, zone !== undefined && /^local\b/i.test(zone));
  const beside = local && reckonLocal(toDate, date, local.value, text.slice(local.start, local.end));
  return {
    ...time,
    ...(date && { date }),
    ...(local && { local: { ...local, ...(beside && { date: beside }) } }),
  };
}

function reckonLocal(
  time: TimeToDate,
  date: ReckonedDate | undefined,
  value: string,
  words: string,
): Reckoned | undefined {
  if (date) return reckonLocalDay(value, date.value);
  // "overnight (Saturday local time)": the one day that is told is the local one.
  return NO_DAY.test(time.value) ? reckon({ ...time, value, words: words.toLowerCase() }, true) : undefined;
}

/** By the clock of the outlet, or by another one, which may show the day beside that of publication. */
function reckon(time: TimeToDate, otherClock: boolean): Reckoned | undefined {
  const reckoned = reckonOffset(time) ?? reckonWeekday(time) ?? reckonYear(time);
  return otherClock && isBeside(time) ? undefined : reckoned;
}

/** Whether a weekday by another clock may be today there, though here it is tomorrow's or was yesterday's. */
function isBeside({ value, published, side }: TimeToDate): boolean {
  const weekday = Number(/^XXXX-WXX-(\d)/.exec(value)?.[1]);
  if (side === 'after') return weekday === weekdayOf(published - 1);
  return weekday === weekdayOf(published + 1);
}

/** Whether a day or a month is told from another one than that of publication. */
function isOfOtherDay({ value }: TimeExpression, { before, after }: Surroundings): boolean {
  if (/^XXXX-WXX-\d/.test(value)) return OTHER_DAY.test(before.trimEnd()) || FARTHER.test(after);
  return /^XXXX-\d\d/.test(value) && OTHER_YEAR.test(after);
}
