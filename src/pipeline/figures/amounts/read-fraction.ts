import type { Token } from '../../text/tokenize.ts';
import { UNITS_BY_WORDS } from '../lexicon/units.ts';
import { FRACTION_NAMES, SCALES } from '../lexicon/number-words.ts';
import { STOP_WORDS } from '../lexicon/stop-words.ts';
import { isAfterChange } from '../is-change.ts';
import { lowerAt, readNumeral, type Numeral } from '../read-numeral.ts';
import type { Amount } from './amount.ts';

export const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['double', 2],
  ['triple', 3],
  ['treble', 3],
]);
const MEASURES: ReadonlySet<string> = new Set(
  'number amount size rate price cost total level average length height weight width figure population pay speed'.split(
    ' ',
  ),
);
/** Where they follow, "a third" is no third one. */
const PLURAL_VERBS: ReadonlySet<string> = new Set('were are have do say think want believe'.split(' '));
const AFTER_PART: ReadonlySet<string> = new Set(
  'in by from since to on over between during compared and but while when said had at this last as after before because'.split(
    ' ',
  ),
);
const COMPARED: ReadonlySet<string> = new Set(
  'than about around roughly nearly almost approximately over under'.split(' '),
);

/** "a third of", "two-thirds", "three quarters", "half of", "half the", "one in five", "nine out of 10". */
export function readFraction(tokens: readonly Token[], at: number, numeral: Numeral | undefined): Amount | undefined {
  return (
    readHalfUnit(tokens, at) ??
    readHalfOf(tokens, at) ??
    readMultiple(tokens, at) ??
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
  if (lowerAt(tokens, at) !== 'half') return undefined;
  if (!/^(?:of|the|its|their|his|her|our)$/.test(lowerAt(tokens, at + 1)) && !isBarePart(tokens, at, at))
    return undefined;
  if (/^(?:first|second|other|latter|last|next|top|bottom|better)$/.test(lowerAt(tokens, at - 1))) return undefined;
  return { first: at, last: at, value: 0.5, form: 'words', rule: 'fraction', unit: 'fraction' };
}

/** "twice as many", "double the number": a multiple of something, unlike "called twice". */
function readMultiple(tokens: readonly Token[], at: number): Amount | undefined {
  const value = MULTIPLES.get(lowerAt(tokens, at));
  if (value === undefined) return undefined;
  const next = lowerAt(tokens, at + 1);
  const as = next === 'as' && lowerAt(tokens, at + 2) !== 'a';
  const of = /^(?:the|its|their|his|her|that|those|what)$/.test(next) && MEASURES.has(lowerAt(tokens, at + 2));
  if (!as && !of) return undefined;
  return { first: at, last: at, value, form: 'words', rule: 'multiple', unit: 'times' };
}

/** "by a third", "more than half said", "a quarter were": what it is a part of stands elsewhere, and no noun behind it. */
function isBarePart(tokens: readonly Token[], first: number, last: number): boolean {
  const next = tokens[last + 1];
  const word = lowerAt(tokens, last + 1);
  if (PLURAL_VERBS.has(word)) return !/^(?:the|first|second|other|one|each)$/.test(lowerAt(tokens, first - 1));
  const ends =
    next === undefined || (next.kind === 'mark' && /^[.,;:!?)”"—–]$/.test(next.text)) || AFTER_PART.has(word);
  if (!ends) return false;
  const before = lowerAt(tokens, first - 1);
  if (before === 'by' || before === 'to') return isAfterChange(tokens, first);
  return COMPARED.has(before) && (before !== 'than' || /^(?:more|less|fewer)$/.test(lowerAt(tokens, first - 2)));
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
  if (parts.value === 1 && lowerAt(tokens, last + 1) !== 'of' && !isBarePart(tokens, at, last)) return undefined;
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
