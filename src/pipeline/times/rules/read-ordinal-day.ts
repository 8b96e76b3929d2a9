import type { Token } from '../../text/tokenize.ts';
import { ORDINALS } from '../lexicon/numbers.ts';
import { beginsWithDigit, DIGITS } from '../../text/group-rules.ts';
import { lowerAt, type TimeReading } from '../time-reading.ts';

const DETERMINERS: ReadonlySet<string> = new Set(['a', 'the', 'its', 'their', 'his', 'her']);
export const ORDINAL_DAY_BEGINS: ReadonlySet<string> = new Set([
  DIGITS,
  'a',
  'the',
  'its',
  'their',
  'his',
  'her',
  ...ORDINALS,
]);

/** "a second day", "the third consecutive night", "a fifth straight week": the place in a row, without a date. */
export function readOrdinalDay(tokens: readonly Token[], at: number): TimeReading | undefined {
  const from = DETERMINERS.has(lowerAt(tokens, at)) ? at + 1 : at;
  if (!isOrdinal(tokens, from)) return undefined;
  let last = from + 1;
  while (/^(?:consecutive|straight|successive|full|running)$/.test(lowerAt(tokens, last))) last += 1;
  const name = lowerAt(tokens, last);
  const row = last > from + 1;
  if (!/^(?:day|night|evening|morning)$/.test(name) && !(row && /^(?:week|weekend|month|year)$/.test(name)))
    return undefined;
  const other =
    name === 'night'
      ? 'XXXX-XX-XXTNI'
      : name === 'evening'
        ? 'XXXX-XX-XXTEV'
        : name === 'morning'
          ? 'XXXX-XX-XXTMO'
          : 'XXXX-XX-XX';
  return { first: at, last, other, precision: 'undated', rule: 'ordinal-day' };
}

function isOrdinal(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at);
  if (!beginsWithDigit(tokens[at])) return ORDINALS.has(word);
  return /^\d{1,3}(?:st|nd|rd|th)$/.test(word);
}
