import type { Token } from '../../text/tokenize.ts';
import { NAMED_HOURS, PARTS_OF_DAY, WEEKDAYS } from '../lexicon/calendar.ts';
import { NAMES_WITH_DAYS } from '../lexicon/names-with-days.ts';
import { isCapital, lowerAt, type TimeReading } from '../time-reading.ts';

const DIRECTIONS: ReadonlyMap<string, 'past' | 'future'> = new Map([
  ['last', 'past'],
  ['past', 'past'],
  ['previous', 'past'],
  ['next', 'future'],
  ['coming', 'future'],
]);
/** "Friday Street" is a place. */
export const STREETS: ReadonlySet<string> = new Set('Street Road Avenue Lane Close Square Bridge Island'.split(' '));
const NEWSPAPER = /^(?:mail|independent|herald|ireland|scotland|wales|observer)$/;

export const WEEKDAY_BEGINS: ReadonlySet<string> = new Set([
  'early',
  'late',
  'mid',
  'earlier',
  'later',
  'this',
  ...DIRECTIONS.keys(),
  ...[...WEEKDAYS.keys()].flatMap((day) => [day, `${day}s`]),
]);

/** "Saturday", "Saturday evening", "late on Friday", "last Tuesday", "every Sunday". The short forms need a date. */
export function readWeekday(tokens: readonly Token[], at: number): TimeReading | undefined {
  const modifier = /^(?:early|late|mid|earlier|later)$/.exec(lowerAt(tokens, at))?.[0];
  const from = modifier ? (/^(?:on|-)$/.test(lowerAt(tokens, at + 1)) ? at + 2 : at + 1) : at;
  const direction = DIRECTIONS.get(lowerAt(tokens, from));
  const dayAt = direction || lowerAt(tokens, from) === 'this' ? from + 1 : from;
  const day = readDay(tokens, dayAt);
  if (!day || isName(tokens, dayAt)) return undefined;
  const alternate = /^(?:second|other|third|alternate|first|last)$/.test(lowerAt(tokens, at - 1)) ? 1 : 0;
  const recurring = day.plural || /^(?:every|each|most|some)$/.test(lowerAt(tokens, at - 1 - alternate));
  const date = readDayOfMonth(tokens, dayAt + 1);
  const part = readPart(tokens, dayAt + 1);
  const precision = recurring
    ? 'undated'
    : part?.clock !== undefined
      ? 'hour'
      : part || modifier === 'early' || modifier === 'late'
        ? 'part-of-day'
        : 'day';
  return {
    first: at,
    last: date ?? part?.last ?? dayAt,
    date: `XXXX-WXX-${String(day.number)}`,
    ...(part?.part !== undefined && { part: part.part }),
    ...(part?.clock !== undefined && { clock: part.clock }),
    precision,
    ...(direction && { direction }),
    rule: recurring ? 'recurring-weekday' : 'weekday',
  };
}

function readDay(tokens: readonly Token[], at: number): { number: number; plural: boolean } | undefined {
  if (!isCapital(tokens[at])) return undefined;
  const word = lowerAt(tokens, at);
  const plural = word.endsWith('s');
  const number = WEEKDAYS.get(plural ? word.slice(0, -1) : word);
  return number === undefined ? undefined : { number, plural };
}

/** "evening", "overnight", "lunchtime", "noon" behind the day, also with "early" or "late" between. */
function readPart(tokens: readonly Token[], at: number): { last: number; part?: string; clock?: string } | undefined {
  const from = /^(?:early|late|mid|-)$/.test(lowerAt(tokens, at)) ? at + 1 : at;
  const word = lowerAt(tokens, from).replace(/^(morning|evening|night|afternoon)s$/, '$1');
  const part = PARTS_OF_DAY.get(word);
  if (part !== undefined) return { last: from, part };
  const clock = NAMED_HOURS.get(word);
  return clock === undefined ? undefined : { last: from, clock };
}

/** "Tuesday the 14th": of which month, the words don't tell. */
function readDayOfMonth(tokens: readonly Token[], at: number): number | undefined {
  return lowerAt(tokens, at) === 'the' && /^(?:[12]?\d|3[01])(?:st|nd|rd|th)$/.test(lowerAt(tokens, at + 1))
    ? at + 1
    : undefined;
}

function isName(tokens: readonly Token[], at: number): boolean {
  if (/^(?:prayers?|sermon)$/.test(lowerAt(tokens, at + 1)) || STREETS.has(tokens[at + 1]?.text ?? '')) return true;
  if (lowerAt(tokens, at - 1) === 'on' && NEWSPAPER.test(lowerAt(tokens, at - 2)) && isCapital(tokens[at - 2]))
    return true;
  for (const from of [at - 1, at]) {
    const pair = `${lowerAt(tokens, from)} ${lowerAt(tokens, from + 1)}`;
    const named = isCapital(tokens[from]) && isCapital(tokens[from + 1]);
    if (named && (NAMES_WITH_DAYS.has(pair) || NAMES_WITH_DAYS.has(`${pair} ${lowerAt(tokens, from + 2)}`)))
      return true;
  }
  return false;
}
