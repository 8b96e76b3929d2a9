import type { Token } from '../../text/tokenize.ts';
import { COUNTS, UNITS_OF_TIME } from '../lexicon/numbers.ts';
import { formatDuration } from '../format-duration.ts';
import { DIGITS } from '../../text/group-rules.ts';
import { lowerAt, type TimeReading } from '../time-reading.ts';
import { isUnit } from './read-relative-period.ts';

/** Told from now, or from another event: "the previous 48 hours". */
const TO_NOW: ReadonlySet<string> = new Set(['past', 'last', 'next', 'coming']);
const TO_THEN: ReadonlySet<string> = new Set(['previous', 'preceding', 'following']);
const PLURALS: readonly string[] = 'minutes hours days weeks months years decades centuries'.split(' ');

export const DISTANCE_BEGINS: ReadonlySet<string> = new Set([
  DIGITS,
  ...COUNTS.keys(),
  'the',
  'past',
  'last',
  'next',
  'coming',
  'recently',
  'lately',
  'recent',
  'this',
  ...PLURALS,
]);

/** "two days ago", "a few weeks later", "the past three months", "the last 24 hours", "recent days", "the day before". */
export function readDistance(tokens: readonly Token[], at: number): TimeReading | undefined {
  return (
    readAgo(tokens, at) ??
    readBareAgo(tokens, at) ??
    readSpanToNow(tokens, at) ??
    readRecent(tokens, at) ??
    readDayBefore(tokens, at)
  );
}

function readAgo(tokens: readonly Token[], at: number): TimeReading | undefined {
  const count = readCount(tokens, at);
  const unit = count && unitOf(lowerAt(tokens, count.last + 1));
  if (!unit) return undefined;
  const last = count.last + 2;
  const base = { first: at, last, rule: 'distance' } as const;
  const word = lowerAt(tokens, last);
  const { value } = count;
  if (word === 'ago') {
    if (value === undefined) return { ...base, other: 'PAST_REF', precision: 'undated', direction: 'past' };
    return {
      ...base,
      other: unit.value,
      precision: unit.precision,
      offset: `-${formatDuration(value, unit.duration)}`,
      direction: 'past',
    };
  }
  if (word === 'from' && lowerAt(tokens, last + 1) === 'now') {
    const future = { ...base, last: last + 1, direction: 'future' } as const;
    if (value === undefined) return { ...future, other: 'FUTURE_REF', precision: 'undated' };
    return { ...future, other: unit.value, precision: unit.precision, offset: formatDuration(value, unit.duration) };
  }
  // Told from another event, not from the day of the text.
  if (word !== 'earlier' && word !== 'later') return undefined;
  return value === undefined
    ? { ...base, other: 'XXXX-XX-XX', precision: 'undated' }
    : { ...base, other: unit.value, precision: unit.precision };
}

/** "years ago", "hours later": before or after, and no more than that. */
function readBareAgo(tokens: readonly Token[], at: number): TimeReading | undefined {
  if (!PLURALS.includes(lowerAt(tokens, at))) return undefined;
  const word = lowerAt(tokens, at + 1);
  const base = { first: at, last: at + 1, precision: 'undated', rule: 'distance' } as const;
  if (word === 'ago') return { ...base, other: 'PAST_REF', direction: 'past' };
  return word === 'earlier' || word === 'later' ? { ...base, other: 'XXXX-XX-XX' } : undefined;
}

function readSpanToNow(tokens: readonly Token[], at: number): TimeReading | undefined {
  const opening = lowerAt(tokens, at);
  const from = opening === 'the' || (opening === 'this' && lowerAt(tokens, at + 1) === 'past') ? at + 1 : at;
  const word = lowerAt(tokens, from);
  const then = TO_THEN.has(word) && from > at;
  if (!then && !TO_NOW.has(word)) return undefined;
  // "the past year" is one, "the past years" are several.
  const several = PLURALS.includes(lowerAt(tokens, from + 1));
  const count = readCount(tokens, from + 1) ?? { last: from, value: several ? undefined : 1 };
  const unit = unitOf(lowerAt(tokens, count.last + 1));
  if (!unit || (count.last === from && from === at)) return undefined;
  const base = { first: at, last: count.last + 1, rule: 'distance' } as const;
  if (then) {
    // "the previous year" is a period that another rule reads.
    if (count.last === from || count.value === undefined) return undefined;
    return { ...base, other: formatDuration(count.value, unit.duration), precision: unit.precision };
  }
  const past = word === 'past' || word === 'last';
  const direction = past ? 'past' : 'future';
  if (count.value === undefined)
    return { ...base, other: past ? 'PAST_REF' : 'FUTURE_REF', precision: 'undated', direction };
  const duration = formatDuration(count.value, unit.duration);
  return { ...base, other: duration, precision: unit.precision, offset: past ? `-${duration}` : duration, direction };
}

/** "in recent weeks", "recently", "in the coming days": before or after, and no more than that. */
function readRecent(tokens: readonly Token[], at: number): TimeReading | undefined {
  const word = lowerAt(tokens, at);
  const base = { first: at, precision: 'undated', rule: 'vague-time' } as const;
  if (word === 'recently' || word === 'lately') return { ...base, last: at, other: 'PAST_REF', direction: 'past' };
  if (word !== 'recent' && word !== 'coming') return undefined;
  const name = lowerAt(tokens, at + 1);
  if (!name.endsWith('s') || !unitOf(name)) return undefined;
  const past = word === 'recent';
  return { ...base, last: at + 1, other: past ? 'PAST_REF' : 'FUTURE_REF', direction: past ? 'past' : 'future' };
}

function readDayBefore(tokens: readonly Token[], at: number): TimeReading | undefined {
  if (lowerAt(tokens, at) !== 'the') return undefined;
  const name = lowerAt(tokens, at + 1);
  if (!/^(?:day|night|evening|week|month|year)$/.test(name) || !isUnit(name)) return undefined;
  const before = lowerAt(tokens, at + 2);
  const after = tokens[at + 3];
  if (!/^(?:before|after)$/.test(before) || (after && after.kind !== 'mark')) return undefined;
  return {
    first: at,
    last: at + 2,
    other: UNITS_OF_TIME[name].value,
    precision: UNITS_OF_TIME[name].precision,
    rule: 'distance',
  };
}

function readCount(tokens: readonly Token[], at: number): { last: number; value: number | undefined } | undefined {
  const text = lowerAt(tokens, at);
  if (tokens[at]?.kind === 'number' && /^\d{1,3}$/.test(text)) return { last: at, value: Number(text) };
  const next = lowerAt(tokens, at + 1);
  if (text === 'a' && (next === 'few' || next === 'couple'))
    return { last: next === 'couple' && lowerAt(tokens, at + 2) === 'of' ? at + 2 : at + 1, value: undefined };
  if (text === 'couple' && next === 'of') return { last: at + 1, value: undefined };
  return COUNTS.has(text) ? { last: at, value: COUNTS.get(text) } : undefined;
}

function unitOf(word: string): (typeof UNITS_OF_TIME)[keyof typeof UNITS_OF_TIME] | undefined {
  const singular = word === 'centuries' ? 'century' : word.endsWith('s') ? word.slice(0, -1) : word;
  return isUnit(singular) ? UNITS_OF_TIME[singular] : undefined;
}
