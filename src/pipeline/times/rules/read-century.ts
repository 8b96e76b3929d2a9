import type { Token } from '../../text/tokenize.ts';
import { beginsWithDigit, DIGITS } from '../../text/group-rules.ts';
import { ORDINALS } from '../lexicon/numbers.ts';
import { lowerAt, type TimeReading } from '../time-reading.ts';

const NAMES: readonly string[] = [...ORDINALS];
const LATEST = 22;

export const CENTURY_BEGINS: ReadonlySet<string> = new Set([DIGITS, ...ORDINALS]);

/** "the 19th century", "nineteenth-century": TIMEX3 has 18 for the years from 1800 on. A capital makes it a name. */
export function readCentury(tokens: readonly Token[], at: number): TimeReading | undefined {
  const last = lowerAt(tokens, at + 1) === '-' ? at + 2 : at + 1;
  if (tokens[last]?.text !== 'century') return undefined;
  const number = beginsWithDigit(tokens[at])
    ? Number(/^(\d{1,2})(?:st|nd|rd|th)$/.exec(lowerAt(tokens, at))?.[1])
    : NAMES.indexOf(lowerAt(tokens, at)) + 1;
  if (!(number >= 1 && number <= LATEST)) return undefined;
  return { first: at, last, other: String(number - 1).padStart(2, '0'), precision: 'undated', rule: 'century' };
}
