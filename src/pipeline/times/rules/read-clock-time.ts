import type { Token } from '../../text/tokenize.ts';
import { NAMED_HOURS, WEEKDAYS } from '../lexicon/calendar.ts';
import { COUNTS } from '../lexicon/numbers.ts';
import { ZONES } from '../lexicon/zones.ts';
import { DIGITS } from '../../text/group-rules.ts';
import { lowerAt, type TimeReading } from '../time-reading.ts';

const BEFORE =
  /^(?:at|by|around|about|from|until|till|before|after|since|between|and|to|shortly|just|approximately|roughly|,|\(|-|–)$/;

const BEFORE_HOUR = /^(?:at|by|around|about|until|till|since|just)$/;
const MINUTES = /^(?:five|ten|quarter|twenty|5|10|20|25)$/;

export const CLOCK_TIME_BEGINS: ReadonlySet<string> = new Set([
  DIGITS,
  'half',
  'quarter',
  ...NAMED_HOURS.keys(),
  ...COUNTS.keys(),
]);

/** "9:30 p.m.", "10pm", "10.30pm", "six o'clock", "21:30", "1800 GMT", "noon", "midnight". */
export function readClockTime(tokens: readonly Token[], at: number): TimeReading | undefined {
  const named = NAMED_HOURS.get(lowerAt(tokens, at));
  if (named !== undefined) return makeReading(at, at, named);
  const past = readPast(tokens, at);
  if (past) return past;
  const glued = tokens[at]?.kind === 'word' && /^(\d{1,2})([ap])m$/i.exec(tokens[at].text);
  if (glued && glued[1] !== undefined && glued[2] !== undefined)
    return toReading(at, at, Number(glued[1]), 0, glued[2]);
  const hour = readHour(tokens, at);
  if (!hour) return undefined;
  const meridiem = readMeridiem(tokens, at + 1);
  if (meridiem) return toReading(at, meridiem.last, hour.hour, hour.minute, meridiem.half);
  if (/^o['’]clock$/.test(lowerAt(tokens, at + 1))) {
    return hour.minute === 0 && hour.hour <= 12 ? { ...makeReading(at, at + 1, ''), other: 'XXXX-XX-XX' } : undefined;
  }
  const local = lowerAt(tokens, at + 1) === 'local' && lowerAt(tokens, at + 2) === 'time';
  const zoned = local || ZONES.has(tokens[at + 1]?.text ?? '');
  const told = zoned
    ? hour.digits !== 'short'
    : isBareTime(hour, lowerAt(tokens, at - 1), tokens[at + 1], tokens[at + 2]);
  return told ? toReading(at, at, hour.hour, hour.minute, undefined) : undefined;
}

/** "half past ten", "at ten to six": the half of the day is not told. */
function readPast(tokens: readonly Token[], at: number): TimeReading | undefined {
  const word = lowerAt(tokens, at);
  const minutes = lowerAt(tokens, at + 1) === 'minutes' ? 1 : 0;
  const joint = lowerAt(tokens, at + 1 + minutes);
  const half = word === 'half' && joint === 'past';
  const told =
    half || (BEFORE_HOUR.test(lowerAt(tokens, at - 1)) && (joint === 'past' || joint === 'to') && MINUTES.test(word));
  const hour = told ? readHour(tokens, at + 2 + minutes) : undefined;
  if (hour?.digits !== 'short' || hour.hour > 12) return undefined;
  const last = at + 2 + minutes;
  const meridiem = readMeridiem(tokens, last + 1);
  return { ...makeReading(at, meridiem?.last ?? last, ''), other: 'XXXX-XX-XX' };
}

/** "at 21:30", and "at 16.30", since nothing that is measured stands at a number behind twelve with two decimals. */
function isBareTime({ hour, digits }: Hour, before: string, next: Token | undefined, day: Token | undefined): boolean {
  const dated = next?.text === 'on' && WEEKDAYS.has(day?.text.toLowerCase() ?? '');
  if (digits === 'stop') return (hour > 12 || dated) && /^(?:at|by|from|until|till)$/.test(before);
  return digits === 'colon' && BEFORE.test(before);
}

interface Hour {
  hour: number;
  minute: number;
  digits: 'colon' | 'stop' | 'four' | 'short';
}

function readHour(tokens: readonly Token[], at: number): Hour | undefined {
  const text = tokens[at]?.text ?? '';
  if (tokens[at]?.kind !== 'number') {
    const word = text.length > 2 ? COUNTS.get(text.toLowerCase()) : undefined;
    return word === undefined ? undefined : { hour: word, minute: 0, digits: 'short' };
  }
  const parts = /^(\d{1,2})([:.])(\d{2})$/.exec(text);
  if (parts?.[1] && parts[3]) {
    return { hour: Number(parts[1]), minute: Number(parts[3]), digits: parts[2] === ':' ? 'colon' : 'stop' };
  }
  if (/^[0-2]\d[0-5]\d$/.test(text))
    return { hour: Number(text.slice(0, 2)), minute: Number(text.slice(2)), digits: 'four' };
  return /^\d{1,2}$/.test(text) ? { hour: Number(text), minute: 0, digits: 'short' } : undefined;
}

/** "am", "p.m.", "p.m" and, cut in two by a stop that ends the sentence, "p" "." "m". */
function readMeridiem(tokens: readonly Token[], at: number): { half: string; last: number } | undefined {
  if (!/^[ap]/i.test(tokens[at]?.text ?? '')) return undefined;
  const half = /^([ap])\.?m\.?$/i.exec(tokens[at]?.text ?? '')?.[1];
  if (half) return { half, last: at };
  const parts = /^([ap])\.m$/i.exec(`${lowerAt(tokens, at)}${lowerAt(tokens, at + 1)}${lowerAt(tokens, at + 2)}`)?.[1];
  return parts ? { half: parts, last: at + 2 } : undefined;
}

function toReading(
  first: number,
  last: number,
  hour: number,
  minute: number,
  half: string | undefined,
): TimeReading | undefined {
  if (minute > 59 || hour > (half ? 12 : 24) || (half && hour === 0)) return undefined;
  const ofDay = half === undefined ? hour : (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return makeReading(first, last, `${String(ofDay).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
}

function makeReading(first: number, last: number, clock: string): TimeReading {
  return { first, last, ...(clock !== '' && { clock }), precision: 'hour', rule: 'clock-time' };
}
