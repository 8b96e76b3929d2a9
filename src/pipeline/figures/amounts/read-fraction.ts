import type { Token } from '../../text/tokenize.ts';
import { FRACTION_NAMES } from '../lexicon/number-words.ts';
import { lowerAt, readNumeral, type Numeral } from '../read-numeral.ts';
import type { Amount } from './amount.ts';

/** "a third of", "two-thirds", "three quarters", "half of", "half the", "one in five", "nine out of 10". */
export function readFraction(tokens: readonly Token[], at: number, numeral: Numeral | undefined): Amount | undefined {
  return readHalfOf(tokens, at) ?? readNamedParts(tokens, at, numeral) ?? readOneIn(tokens, at, numeral);
}

function readHalfOf(tokens: readonly Token[], at: number): Amount | undefined {
  if (lowerAt(tokens, at) !== 'half' || !/^(?:of|the|its|their|his|her|our)$/.test(lowerAt(tokens, at + 1)))
    return undefined;
  if (/^(?:first|second|other|latter|last|next|top|bottom|better)$/.test(lowerAt(tokens, at - 1))) return undefined;
  return { first: at, last: at, value: 0.5, form: 'words', rule: 'fraction', unit: 'fraction' };
}

function readNamedParts(tokens: readonly Token[], at: number, numeral: Numeral | undefined): Amount | undefined {
  const word = lowerAt(tokens, at);
  const article = word === 'a' || word === 'an';
  const parts = article ? { last: at, value: 1 } : numeral;
  if (!parts || parts.value < 1 || parts.value > 9) return undefined;
  const last = lowerAt(tokens, parts.last + 1) === '-' ? parts.last + 2 : parts.last + 1;
  const name = lowerAt(tokens, last);
  const whole = FRACTION_NAMES.get(name) ?? (parts.value > 1 ? FRACTION_NAMES.get(name.replace(/s$/, '')) : undefined);
  if (whole === undefined || whole <= parts.value) return undefined;
  // "a third man" and "a quarter final" are no parts of a whole.
  if (parts.value === 1 && lowerAt(tokens, last + 1) !== 'of') return undefined;
  return { first: at, last, value: parts.value / whole, form: 'words', rule: 'fraction', unit: 'fraction' };
}

function readOneIn(tokens: readonly Token[], at: number, part: Numeral | undefined): Amount | undefined {
  if (!part || part.value < 1 || part.suffix !== undefined) return undefined;
  const out = lowerAt(tokens, part.last + 1) === 'out' && lowerAt(tokens, part.last + 2) === 'of';
  const within = lowerAt(tokens, part.last + 1) === 'in';
  if (!out && !within) return undefined;
  const whole = readNumeral(tokens, part.last + (out ? 3 : 2));
  if (!whole || whole.value <= part.value || whole.suffix !== undefined || whole.value > 1e6) return undefined;
  // "three in 2019" is a year.
  if (within && (part.value > 9 || whole.value > 100)) return undefined;
  const value = part.value / whole.value;
  return { first: at, last: whole.last, value, form: part.form, rule: 'fraction', unit: 'fraction' };
}
