import { MONTHS } from '../lexicon/designations.ts';
import { lowerAt } from '../read-numeral.ts';
import type { Reading } from './reading.ts';

/** "June 8", "8 June", "the 8th of June 2025", "June 2025", "6/8/2025", "2025-06-08", "9/11". */
export function isDate({ tokens, amount }: Reading): boolean {
  const { first, last, form, unit, suffix } = amount;
  if (unit !== undefined || suffix !== undefined) return false;
  // "Apr. 1 through 14"
  if (lowerAt(tokens, first - 1) === 'through' && tokens[first - 2]?.kind === 'number' && isMonthAt(tokens, first - 3))
    return true;
  const before = tokens[first - 1];
  const after = tokens[last + 1];
  if (form === 'digits' && [before, after].some((token) => token?.text === '/')) return true;
  if (isChained(tokens[first - 2]?.text, before?.text, before?.spaced)) return true;
  if (isMonth(lowerAt(tokens, last + 1), tokens[last + 1]?.text)) return true;
  const stop = before?.text === '.' ? 1 : 0;
  if (isMonth(lowerAt(tokens, first - 1 - stop), tokens[first - 1 - stop]?.text)) return true;
  // The year behind "June 8," and behind "8 June".
  return (
    form === 'digits' && before?.text === ',' && tokens[first - 2]?.kind === 'number' && isMonthAt(tokens, first - 3)
  );
}

/** Part of 2025-06-08: a range would have taken the first two numbers. */
function isChained(number: string | undefined, mark: string | undefined, spaced: boolean | undefined): boolean {
  return mark === '-' && spaced === false && number !== undefined && /^\d{1,4}$/.test(number);
}

function isMonthAt(tokens: Reading['tokens'], at: number): boolean {
  const stop = tokens[at]?.text === '.' ? 1 : 0;
  return isMonth(lowerAt(tokens, at - stop), tokens[at - stop]?.text);
}

/** Capitals tell May and March from a verb and a protest. */
function isMonth(lower: string, text: string | undefined): boolean {
  return MONTHS.has(lower) && text !== undefined && text !== lower;
}
