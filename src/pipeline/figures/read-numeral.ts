import type { Token } from '../text/tokenize.ts';
import { DIGITS as DIGIT } from '../text/group-rules.ts';
import { SCALES, SHORT_SCALES, SMALL_NUMBERS, TENS } from './lexicon/number-words.ts';

/** A number in digits or words: the tokens `first` to `last`. */
export interface Numeral {
  first: number;
  last: number;
  value: number;
  /** What the last scale word multiplied by ("million" is 1e6), else 1. */
  scale: number;
  form: 'digits' | 'words';
  /** Letters that stand directly behind the digits and are no scale: "km" of "5km". */
  suffix?: string;
}

/** The words that a number can begin with. */
export const NUMERAL_BEGINS: ReadonlySet<string> = new Set([
  DIGIT,
  'half',
  'a',
  'an',
  ...SMALL_NUMBERS.keys(),
  ...TENS.keys(),
]);

const DIGITS = /^(?:\d{1,3}(?:,\d{2,3})+|\d+)(?:\.\d+)?$/;
/** Short scales that stand apart from their digits as well; "m" and "b" would be metres and anything. */
const SPACED_SCALES: ReadonlyMap<string, number> = new Map(
  [...SHORT_SCALES].filter(([name]) => /^(?:mn|mln|bn|bln|tn|trn)$/.test(name)),
);
const MAX_GROUPS = 5;
const GLUED = /^(\d+)([A-Za-z]+)$/;

/**
 * Reads the number that begins at token `at`: "2,000", "1.5bn", "5km", "twenty-five", "two hundred and fifty", "a dozen",
 * "half a million". Undefined where there is none. A mark of money is not part of it.
 */
export function readNumeral(tokens: readonly Token[], at: number): Numeral | undefined {
  const whole = readDigits(tokens, at) ?? readWords(tokens, at);
  const numeral = whole && addHalf(tokens, whole);
  // Beyond that no number is exact, and nobody counted it.
  return numeral && numeral.value <= Number.MAX_SAFE_INTEGER ? numeral : undefined;
}

/** "two and a half", "seven-and-a-half". */
function addHalf(tokens: readonly Token[], numeral: Numeral): Numeral {
  if (numeral.scale !== 1 || numeral.suffix !== undefined) return numeral;
  let at = numeral.last + 1;
  for (const word of ['and', 'a', 'half']) {
    if (lowerAt(tokens, at) === '-' && tokens[at]?.spaced === false) at += 1;
    if (lowerAt(tokens, at) !== word) return numeral;
    at += 1;
  }
  return { ...numeral, last: at - 1, value: numeral.value + 0.5 };
}

/** `text` in lower case, or '' beyond the ends. */
export function lowerAt(tokens: readonly Token[], at: number): string {
  // An array is slow to look for what stands before its beginning.
  return at < 0 ? '' : (tokens[at]?.lower ?? '');
}

function readDigits(tokens: readonly Token[], at: number): Numeral | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const glued = token.kind === 'word' ? GLUED.exec(token.text) : undefined;
  if (glued?.[1] && glued[2]) return withLetters({ first: at, last: at, value: Number(glued[1]) }, glued[2]);
  if (token.kind !== 'number' || !DIGITS.test(token.text)) return undefined;
  const groups = readSpacedGroups(tokens, at);
  if (groups) return scaleUp(tokens, { first: at, ...groups, scale: 1, form: 'digits' });
  const value = Number(token.text.replaceAll(',', ''));
  const next = tokens[at + 1];
  if (next?.kind === 'word' && !next.spaced) return withLetters({ first: at, last: at + 1, value }, next.text);
  return scaleUp(tokens, { first: at, last: at, value, scale: 1, form: 'digits' });
}

/** "10 000" and "1 500 000", as some outlets set thousands; a telephone number has other groups beside it. */
function readSpacedGroups(tokens: readonly Token[], at: number): { last: number; value: number } | undefined {
  if (!/^[1-9]\d{0,2}$/.test(tokens[at]?.text ?? '')) return undefined;
  let last = at;
  while (last - at < MAX_GROUPS && tokens[last + 1]?.spaced === true && /^\d{3}$/.test(tokens[last + 1]?.text ?? ''))
    last += 1;
  if (last === at || tokens[last + 1]?.kind === 'number' || /^[-–)]$/.test(tokens[last + 1]?.text ?? ''))
    return undefined;
  const digits = tokens.slice(at, last + 1).map(({ text }) => text);
  return { last, value: Number(digits.join('')) };
}

function withLetters(bare: { first: number; last: number; value: number }, letters: string): Numeral {
  const scale = SHORT_SCALES.get(letters.toLowerCase()) ?? SCALES.get(letters.toLowerCase());
  // "100m" is a distance as well as a hundred million; whoever knows what stands around it decides.
  if (scale === undefined) return { ...bare, scale: 1, form: 'digits', suffix: letters };
  const scaled: Numeral = { ...bare, value: multiply(bare.value, scale), scale, form: 'digits' };
  return letters === 'm' ? { ...scaled, suffix: letters } : scaled;
}

function readWords(tokens: readonly Token[], at: number): Numeral | undefined {
  const half = lowerAt(tokens, at) === 'half' ? readHalf(tokens, at) : undefined;
  if (half) return half;
  const article = /^(?:a|an)$/.test(lowerAt(tokens, at));
  if (article && !SCALES.has(lowerAt(tokens, at + 1))) return undefined;
  const group = article ? { last: at, value: 1 } : readBelowHundred(tokens, at);
  if (!group) return undefined;
  return scaleUp(tokens, { first: at, last: group.last, value: group.value, scale: 1, form: 'words' });
}

/** "half a million", "half a dozen", "half-dozen". */
function readHalf(tokens: readonly Token[], at: number): Numeral | undefined {
  const next = at + (/^(?:a|an|-)$/.test(lowerAt(tokens, at + 1)) ? 2 : 1);
  const scale = SCALES.get(lowerAt(tokens, next));
  return scale === undefined ? undefined : { first: at, last: next, value: scale / 2, scale, form: 'words' };
}

function readBelowHundred(tokens: readonly Token[], at: number): { last: number; value: number } | undefined {
  const word = lowerAt(tokens, at);
  const small = SMALL_NUMBERS.get(word);
  if (small !== undefined) return { last: at, value: small };
  const tens = TENS.get(word);
  if (tens === undefined) return undefined;
  const unitAt = lowerAt(tokens, at + 1) === '-' ? at + 2 : at + 1;
  const unit = SMALL_NUMBERS.get(lowerAt(tokens, unitAt));
  return unit !== undefined && unit > 0 && unit < 10 ? { last: unitAt, value: tens + unit } : { last: at, value: tens };
}

/** Takes in "hundred", "million"… and, behind words, "and fifty". */
function scaleUp(tokens: readonly Token[], numeral: Numeral): Numeral {
  let { last, value, scale } = numeral;
  let total = 0;
  // "one hundred one hundred …" goes on to no number, and must not be read over and over.
  while (total + value <= Number.MAX_SAFE_INTEGER) {
    const next = lowerAt(tokens, last + 1) === '-' && SCALES.has(lowerAt(tokens, last + 2)) ? last + 2 : last + 1;
    const factor = SCALES.get(lowerAt(tokens, next)) ?? SPACED_SCALES.get(lowerAt(tokens, next));
    if (factor !== undefined) {
      scale = factor;
      value = multiply(value, factor);
      last = next;
      continue;
    }
    if (numeral.form !== 'words' || scale === 1 || scale === 12) break;
    const from = lowerAt(tokens, last + 1) === 'and' ? last + 2 : last + 1;
    const rest = readBelowHundred(tokens, from);
    if (!rest) break;
    if (scale >= 1000) {
      total += value;
      value = rest.value;
    } else value += rest.value;
    last = rest.last;
    scale = 1.5;
  }
  return { ...numeral, last, value: total + value, scale: scale === 1.5 ? 1 : scale };
}

/** 1.1 million is 1,100,000 and not 1,100,000.0000000002. */
function multiply(value: number, scale: number): number {
  return Number((value * scale).toPrecision(15));
}
