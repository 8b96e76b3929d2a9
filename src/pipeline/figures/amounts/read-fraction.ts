import type { Token } from '../../text/tokenize.ts';
import { UNITS_BY_WORDS } from '../lexicon/units.ts';
import { FRACTION_NAMES, SCALES } from '../lexicon/number-words.ts';
import { STOP_WORDS } from '../lexicon/stop-words.ts';
import { lowerAt, readNumeral, type Numeral } from '../read-numeral.ts';
import type { Amount } from './amount.ts';

/** "a third of", "two-thirds", "three quarters", "half of", "half the", "one in five", "nine out of 10". */
export function readFraction(tokens: readonly Token[], at: number, numeral: Numeral | undefined): Amount | undefined {
  return (
    readHalfUnit(tokens, at) ??
    readHalfOf(tokens, at) ??
    readNamedParts(tokens, at, numeral) ??
    readOneIn(tokens, at, numeral)
  );
}

/** "half an hour", "half a mile": the unit behind the article is read as of any number. */
function readHalfUnit(tokens: readonly Token[], at: number): Amount | undefined {
  if (lowerAt(tokens, at) !== 'half' || !/^an?$/.test(lowerAt(tokens, at + 1))) return undefined;
  if (!UNITS_BY_WORDS.has(lowerAt(tokens, at + 2))) return undefined;
  return { first: at, last: at + 1, value: 0.5, form: 'words', rule: 'fraction' };
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
  const scaled = readScaled(tokens, last, parts.value / whole);
  if (scaled) return { ...scaled, first: at, form: 'words', rule: 'number-words' };
  // "a third man" and "a quarter final" are no parts of a whole.
  if (parts.value === 1 && lowerAt(tokens, last + 1) !== 'of') return undefined;
  return { first: at, last, value: parts.value / whole, form: 'words', rule: 'fraction', unit: 'fraction' };
}

/** "a quarter of a million" */
function readScaled(tokens: readonly Token[], last: number, part: number): { last: number; value: number } | undefined {
  if (lowerAt(tokens, last + 1) !== 'of' || !/^(?:a|one)$/.test(lowerAt(tokens, last + 2))) return undefined;
  const scale = SCALES.get(lowerAt(tokens, last + 3));
  return scale === undefined || scale < 100 ? undefined : { last: last + 3, value: part * scale };
}

function readOneIn(tokens: readonly Token[], at: number, part: Numeral | undefined): Amount | undefined {
  if (!part || part.value < 1 || part.suffix !== undefined) return undefined;
  // "one household in six"
  const noun = part.value === 1 && part.form === 'words' && isNounBetween(tokens, part.last + 1) ? 1 : 0;
  const from = part.last + noun;
  const out = lowerAt(tokens, from + 1) === 'out' && lowerAt(tokens, from + 2) === 'of';
  const within = lowerAt(tokens, from + 1) === 'in';
  if (!out && !within) return undefined;
  const whole = readNumeral(tokens, from + (out ? 3 : 2));
  if (noun === 1 && whole?.form === 'digits' && whole.value > 12) return undefined;
  if (!whole || whole.value <= part.value || whole.suffix !== undefined || whole.value > 1e6) return undefined;
  // "three in 2019" is a year.
  if (within && (part.value > 9 || whole.value > 100)) return undefined;
  const value = part.value / whole.value;
  return { first: at, last: whole.last, value, form: part.form, rule: 'fraction', unit: 'fraction' };
}

function isNounBetween(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at];
  return (
    noun?.kind === 'word' &&
    /^\p{Ll}{3,}$/u.test(noun.text) &&
    !STOP_WORDS.has(noun.text) &&
    lowerAt(tokens, at + 1) === 'in'
  );
}
