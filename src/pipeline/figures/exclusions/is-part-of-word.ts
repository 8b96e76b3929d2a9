import { SHORT_SCALES } from '../lexicon/number-words.ts';
import { UNITS_BY_WORDS } from '../lexicon/units.ts';
import { lowerAt } from '../read-numeral.ts';
import type { Reading } from './reading.ts';

/** Digits with letters that are no unit ("28th", "1990s", "4x4"), "23 rd", and what is left of "USD105,000" or "2025/26". */
export function isPartOfWord({ tokens, amount }: Reading): boolean {
  const { first, last, suffix, form, unit } = amount;
  if (form !== 'digits' || unit !== undefined) return false;
  if (suffix !== undefined) return !UNITS_BY_WORDS.has(suffix.toLowerCase()) && !SHORT_SCALES.has(suffix.toLowerCase());
  if (/^(?:st|nd|rd|th|s)$/.test(lowerAt(tokens, last + 1)) && tokens[last + 1]?.kind === 'word') return true;
  const here = tokens[first];
  const mark = tokens[first - 1];
  return here?.spaced === false && mark?.spaced === false && /^[.,:/_]$/.test(mark.text);
}
