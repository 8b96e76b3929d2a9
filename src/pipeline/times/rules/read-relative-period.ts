import type { Token } from '../../text/tokenize.ts';
import { UNITS_OF_TIME } from '../lexicon/numbers.ts';
import { formatDuration } from '../format-duration.ts';
import { isCapital, lowerAt, type TimeReading } from '../time-reading.ts';

type UnitName = keyof typeof UNITS_OF_TIME;
const UNIT_NAMES: ReadonlySet<string> = new Set(Object.keys(UNITS_OF_TIME));
const NOT_RELATIVE: ReadonlySet<string> = new Set(['second', 'minute', 'hour', 'quarter']);
const BEFORE_MODIFIED: ReadonlySet<string> = new Set(['earlier', 'later', 'early', 'late']);

const PART = /^(?:end|start|beginning|rest|remainder|middle|close|turn|months|quarter|half)$/;

export const RELATIVE_PERIOD_BEGINS: ReadonlySet<string> = new Set(
  'earlier later early late last this next following previous same coming that the'.split(' '),
);

/** "last week", "this month", "next year", "earlier this week", "the weekend", "the following day", "that night". */
export function readRelativePeriod(tokens: readonly Token[], at: number): TimeReading | undefined {
  const within = readWithin(tokens, at);
  if (within) return within;
  const from = BEFORE_MODIFIED.has(lowerAt(tokens, at)) ? at + 1 : at;
  const word = lowerAt(tokens, from);
  const name = lowerAt(tokens, from + 1);
  if (!isUnit(name) || NOT_RELATIVE.has(name)) return readWeekend(tokens, at);
  const { duration, precision, value } = UNITS_OF_TIME[name];
  const base = { first: at, last: from + 1, other: value, precision, rule: 'relative-period' } as const;
  const article = lowerAt(tokens, from - 1) === 'the';
  if (word === 'last' && !article) return { ...base, offset: `-${formatDuration(1, duration)}`, direction: 'past' };
  if (word === 'next' && !article) return { ...base, offset: formatDuration(1, duration), direction: 'future' };
  // "This Week" is a programme.
  if (word === 'this' && tokens[from]?.text === 'This' && isCapital(tokens[from + 1])) return undefined;
  if (word === 'this' && name !== 'day') return { ...base, offset: formatDuration(0, duration) };
  // Told from another event, not from the day of the text.
  if (/^(?:next|following|previous|same|coming)$/.test(word) && article) return { ...base, first: from - 1 };
  const that = word === 'that' && !/^(?:decade|century)$/.test(name) && lowerAt(tokens, from + 2) !== 'of';
  return that ? base : readWeekend(tokens, at);
}

/** "later in the day", "earlier in the year"; "by the end of the month". */
function readWithin(tokens: readonly Token[], at: number): TimeReading | undefined {
  const early = /^(?:earlier|later|early|late)$/.test(lowerAt(tokens, at)) && lowerAt(tokens, at + 1) === 'in';
  const the = early ? at + 2 : at;
  if (lowerAt(tokens, the) !== 'the') return undefined;
  const name = lowerAt(tokens, the + 1);
  if (!/^(?:day|week|month|year|decade|century)$/.test(name) || !isUnit(name)) return undefined;
  if (!early && !(lowerAt(tokens, at - 1) === 'of' && PART.test(lowerAt(tokens, at - 2)))) return undefined;
  // "at the end of the day the ministry said" is no time; "the year of the flood" is dated by what follows.
  if ((!early && name === 'day') || lowerAt(tokens, the + 2) === 'of') return undefined;
  const { precision, value } = UNITS_OF_TIME[name];
  return { first: at, last: the + 1, other: value, precision, rule: 'relative-period' };
}

export function isUnit(word: string): word is UnitName {
  return UNIT_NAMES.has(word);
}

/** "over the weekend", "at the weekend": which one, the words don't tell. */
function readWeekend(tokens: readonly Token[], at: number): TimeReading | undefined {
  if (lowerAt(tokens, at) !== 'the' || lowerAt(tokens, at + 1) !== 'weekend') return undefined;
  if (
    !/^(?:over|at|during|on|through|throughout|of|for|since|by|before|after|until|into)$/.test(lowerAt(tokens, at - 1))
  )
    return undefined;
  return { first: at, last: at + 1, other: UNITS_OF_TIME.weekend.value, precision: 'week', rule: 'relative-period' };
}
