import type { Token } from '../../text/tokenize.ts';
import { SEASONS } from '../lexicon/calendar.ts';
import { DIGITS } from '../../text/group-rules.ts';
import { isCapital, lowerAt, type TimeReading } from '../time-reading.ts';

const YEAR = /^(?:1[5-9]|20)\d\d$/;
const BEFORE =
  /^(?:in|since|by|until|till|from|of|during|before|after|late|early|mid|to|and|between|through|the|his|her|its|their|our|['’]s|this|that|a|an|for|spring|summer|autumn|fall|winter|year|fiscal|-|–)$/;
/** The second year of "2024-25" and "2024/2025". */
const THROUGH = /^(?:\d\d|(?:1[5-9]|20)\d\d)$/;
const COUNTED =
  /^(?:people|men|women|children|police|troops|officers|agents|soldiers|miles|km|metres|meters|feet|acres|homes|jobs|cases|votes|deaths)$|[a-z](?:ers|ors|ants|ents|ists|ees|ians)$/;

const MODIFIERS: ReadonlySet<string> = new Set(['last', 'this', 'next', 'past']);
/** Behind a year at the head of a sentence, which is its subject: "2022 was a hard year". */
const SUBJECT_OF = /^(?:was|is|has|had|will|saw|marks|marked|brought|began|ended|proved)$/;
export const YEAR_BEGINS: ReadonlySet<string> = new Set([
  DIGITS,
  'early',
  'late',
  'mid',
  ...MODIFIERS,
  ...SEASONS.keys(),
]);

/** "in 2020", "the 2016 campaign", "(2019)", "2024-25", "summer 2020"; a number of people is none. */
export function readYearNumber(tokens: readonly Token[], at: number): TimeReading | undefined {
  const modified = MODIFIERS.has(lowerAt(tokens, at));
  const season = SEASONS.get(lowerAt(tokens, modified ? at + 1 : at));
  if (season !== undefined) return readSeason(tokens, at, modified ? at + 1 : at, season);
  const from = skipPart(tokens, at);
  if (from > at) {
    const whole = readYearNumber(tokens, from);
    return whole?.rule === 'year' ? { ...whole, first: at } : undefined;
  }
  const token = tokens[at];
  const year = token?.text ?? '';
  if (token?.kind !== 'number' || !(YEAR.test(year) || isFarYear(tokens, at))) return undefined;
  const before = lowerAt(tokens, at - 1);
  const bracketed = before === '(' && tokens[at + 1]?.text === ')';
  const next = lowerAt(tokens, at + 1);
  const opens = at === 0 && SUBJECT_OF.test(next);
  if (!bracketed && !opens && !BEFORE.test(before)) return undefined;
  const dated = /^(?:in|since|during|until)$/.test(before);
  if ((COUNTED.test(next) && !dated) || next === '%' || /^(?:hundred|thousand|million|billion|per|percent)$/.test(next))
    return undefined;
  // A phone number or a postcode, and "2,000-2025".
  if (
    /^[-–]$/.test(before) &&
    !token.spaced &&
    !/^(?:mid|early|late|post|pre|(?:1[5-9]|20)\d\d)$/.test(lowerAt(tokens, at - 2))
  )
    return undefined;
  if (next === '-' && tokens[at + 1]?.spaced === false && /^\p{Ll}/u.test(tokens[at + 2]?.text ?? '')) return undefined;
  const through = /^[-–/]$/.test(next) && THROUGH.test(tokens[at + 2]?.text ?? '') && tokens[at + 2]?.spaced === false;
  return { first: at, last: through ? at + 2 : at, other: year, precision: 'year', rule: 'year' };
}

/** "by 2100": so far ahead a number is a year only where nothing is counted. */
function isFarYear(tokens: readonly Token[], at: number): boolean {
  if (!/^21\d\d$/.test(tokens[at]?.text ?? '') || tokens[at + 1]?.kind === 'word') return false;
  return /^(?:by|until|beyond)$/.test(lowerAt(tokens, at - 1));
}

/** Past "early", "late" and "mid-". */
function skipPart(tokens: readonly Token[], at: number): number {
  if (!/^(?:early|late|mid)$/.test(lowerAt(tokens, at))) return at;
  return lowerAt(tokens, at + 1) === '-' ? at + 2 : at + 1;
}

export const DECADE_BEGINS: ReadonlySet<string> = new Set([DIGITS, 'early', 'late', 'mid']);

/** "the 1990s", "the 90s"; "in his 20s" is an age. */
export function readDecade(tokens: readonly Token[], at: number): TimeReading | undefined {
  const from = skipPart(tokens, at);
  const text = tokens[from]?.text ?? '';
  if (!text.endsWith('0s')) return undefined;
  const base = { first: at, last: from, precision: 'decade', rule: 'decade' } as const;
  const full = /^((?:1\d|20)\d)0s$/.exec(text)?.[1];
  if (full) return { ...base, other: full };
  const short = /^(\d)0s$/.exec(text)?.[1];
  const said = /^(?:the|['’])$/.test(lowerAt(tokens, at - 1));
  return short && said ? { ...base, other: `XX${short}` } : undefined;
}

/** "last summer", "this winter", "in the summer of 2020"; "the fall of Kabul" and "spring rolls" are none. */
function readSeason(tokens: readonly Token[], first: number, at: number, season: string): TimeReading | undefined {
  const of = lowerAt(tokens, at + 1) === 'of' ? at + 2 : at + 1;
  const year = YEAR.test(tokens[of]?.text ?? '') ? tokens[of]?.text : undefined;
  const base = { first, precision: 'season', rule: 'season' } as const;
  if (year !== undefined) return { ...base, last: of, other: `${year}-${season}` };
  if (isCapital(tokens[at])) return undefined;
  if (first === at) return isToldSeason(tokens, at) ? { ...base, last: at, other: `XXXX-${season}` } : undefined;
  const modifier = lowerAt(tokens, first);
  const direction = modifier === 'last' ? 'past' : modifier === 'next' ? 'future' : undefined;
  return { ...base, last: at, other: `XXXX-${season}`, ...(direction && { direction }) };
}

/** "in the autumn", "by spring", "every winter"; a fall and a spring are also other things. */
function isToldSeason(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (
    next?.kind === 'word' &&
    !/^(?:and|or|when|but|he|she|they|it|with|for|after|before|as|at|because)$/.test(next.text)
  )
    return false;
  const before = lowerAt(tokens, at - 1);
  if (/^(?:every|each|that)$/.test(before)) return true;
  const bare = lowerAt(tokens, at) !== 'fall' || before === 'the';
  const from = before === 'the' ? at - 2 : at - 1;
  return (
    bare &&
    (/^(?:in|during|until|since|throughout)$/.test(lowerAt(tokens, from)) ||
      (/^(?:by|to|before|after)$/.test(lowerAt(tokens, from)) && next?.kind !== 'word'))
  );
}
