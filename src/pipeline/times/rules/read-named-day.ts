import type { Token } from '../../text/tokenize.ts';
import { NAMED_DAYS } from '../lexicon/calendar.ts';
import { isCapital, lowerAt, type TimeReading } from '../time-reading.ts';
import { STREETS } from './read-weekday.ts';
import { readYear } from './read-calendar-date.ts';

const LONGEST = 4;

export const NAMED_DAY_BEGINS: ReadonlySet<string> = new Set(
  [...NAMED_DAYS.keys()].map((name) => name.replace(/ .*/, '')),
);

/** "Christmas Day", "New Year's Eve 2024", "Memorial Day". Days that move from year to year have no month and day. */
export function readNamedDay(tokens: readonly Token[], at: number): TimeReading | undefined {
  if (!isCapital(tokens[at])) return undefined;
  for (let words = Math.min(LONGEST, tokens.length - at); words > 0; words -= 1) {
    const name = tokens.slice(at, at + words).map(({ text }) => text.toLowerCase());
    const day = NAMED_DAYS.get(name.join(' '));
    if (day === undefined) continue;
    const last = at + words - 1;
    if (STREETS.has(tokens[last + 1]?.text ?? '')) return undefined;
    if (lowerAt(tokens, last + 1) === 'week') {
      return { first: at, last: last + 1, date: `XXXX-${day}`, precision: 'week', rule: 'named-day' };
    }
    // "Christmas" before a noun or a capital is no day: "Christmas dinner", "Christmas Island".
    if (
      words === 1 &&
      tokens[last + 1]?.kind === 'word' &&
      !/^(?:and|in|at|on|with|for|this|last|when|is|was|after|before|to|as|but|or|by|if)$/.test(
        lowerAt(tokens, last + 1),
      )
    )
      return undefined;
    const year = readYear(tokens, last + 1);
    return {
      first: at,
      last: year?.last ?? last,
      date: `${year?.year ?? 'XXXX'}-${day}`,
      precision: 'day',
      rule: 'named-day',
    };
  }
  return undefined;
}
