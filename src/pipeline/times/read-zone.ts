import type { Token } from '../text/tokenize.ts';
import { ZONES } from './lexicon/zones.ts';
import { isCapital, lowerAt, type TimeReading } from './time-reading.ts';

const MAX_PLACE_WORDS = 3;

/** Takes in the name of the clock behind a time: "local time", "GMT", "Eastern Time", "Los Angeles time". */
export function readZone(tokens: readonly Token[], reading: TimeReading): TimeReading {
  const comma = tokens[reading.last + 1]?.text === ',' ? 1 : 0;
  const from = reading.last + 1 + comma;
  const last = readZoneName(tokens, from);
  if (last === undefined || (comma > 0 && lowerAt(tokens, from) !== 'local')) return reading;
  const zone = tokens
    .slice(from, last + 1)
    .map(({ text }) => text)
    .join(' ');
  return { ...reading, last, zone };
}

/** The last token of the name of a clock that begins at `from`. */
export function readZoneName(tokens: readonly Token[], from: number): number | undefined {
  if (lowerAt(tokens, from) === 'local' && lowerAt(tokens, from + 1) === 'time') return from + 1;
  if (ZONES.has(tokens[from]?.text ?? '')) return from;
  for (let at = from; at < from + MAX_PLACE_WORDS && isCapital(tokens[at]); at += 1) {
    if (lowerAt(tokens, at + 1) === 'time') return at + 1;
  }
  return undefined;
}
