import type { Token } from '../text/tokenize.ts';
import { lowerAt, type TimeReading } from './time-reading.ts';
import { readZoneName } from './read-zone.ts';

/** A time and, where the text gives the same one by two clocks, that of the place where it happened. */
export interface PairedReading {
  reading: TimeReading;
  local?: TimeReading;
  /** The last token of both, a closing bracket included. */
  last: number;
}

/**
 * Pairs "Sunday" with "Saturday evening local time" in "Sunday (Saturday evening local time)". The local one is the one
 * that says so; where neither does, it is the one with a clock's name, since an outlet need not name its own.
 */
export function attachLocalTimes(tokens: readonly Token[], readings: readonly TimeReading[]): PairedReading[] {
  const paired: PairedReading[] = [];
  for (let at = 0; at < readings.length; at += 1) {
    const reading = readings[at];
    if (!reading) continue;
    const next = readings[at + 1];
    const both = next && pair(tokens, reading, next);
    if (both) at += 1;
    paired.push(both ?? markLocal(tokens, reading));
  }
  return paired;
}

function pair(tokens: readonly Token[], outer: TimeReading, inner: TimeReading): PairedReading | undefined {
  if (tokens[outer.last + 1]?.text !== '(') return undefined;
  const from = /^(?:on|at|in|late|early)$/.test(lowerAt(tokens, outer.last + 2)) ? outer.last + 3 : outer.last + 2;
  const close = closingBracket(tokens, inner.last + 1);
  if (inner.first !== from || close === undefined) return undefined;
  const named = inner.zone !== undefined || close > inner.last + 1;
  if (isLocal(outer)) return { reading: { ...inner, first: outer.first }, local: outer, last: close };
  if (!named) return undefined;
  if (outer.zone !== undefined && !isLocal(inner)) return { reading: outer, last: close };
  return { reading: outer, local: inner, last: close };
}

/** "Sunday (local time)" names its own clock in the brackets. */
function markLocal(tokens: readonly Token[], reading: TimeReading): PairedReading {
  if (tokens[reading.last + 1]?.text === '(') {
    const last = readZoneName(tokens, reading.last + 2);
    if (last !== undefined && tokens[last + 1]?.text === ')') {
      const zone = tokens.slice(reading.last + 2, last + 1).map(({ text }) => text);
      return { reading: { ...reading, zone: zone.join(' ') }, last: last + 1 };
    }
  }
  return { reading, last: reading.last };
}

/** The bracket at `from`, or behind "in" and a place. */
function closingBracket(tokens: readonly Token[], from: number): number | undefined {
  if (tokens[from]?.text === ')') return from;
  if (lowerAt(tokens, from) !== 'in') return undefined;
  for (let at = from + 1; at < from + 6; at += 1) if (tokens[at]?.text === ')') return at;
  return undefined;
}

function isLocal({ zone }: TimeReading): boolean {
  return zone !== undefined && /^local\b/i.test(zone);
}
