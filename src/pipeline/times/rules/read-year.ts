import type { Token } from '../../text/tokenize.ts';
import { SEASONS } from '../lexicon/calendar.ts';
import { DIGITS } from '../../text/group-rules.ts';
import { isCapital, lowerAt, type TimeReading } from '../time-reading.ts';

const YEAR = /^(?:1[5-9]|20)\d\d$/;
const BEFORE =
  /^(?:in|since|by|until|till|from|of|during|before|after|late|early|mid|to|and|between|through|the|his|her|its|their|our|['’]s|this|that|a|an|for|spring|summer|autumn|fall|winter|-|–)$/;
const COUNTED =
  /^(?:people|men|women|children|police|troops|[a-z]+(?:ers|ors|ants|ents|ists|ees|ians|ians)|officers|agents|soldiers|miles|km|metres|meters|feet|acres|homes|jobs|cases|votes|deaths)$/;

const MODIFIERS: ReadonlySet<string> = new Set(['last', 'this', 'next']);
export const YEAR_BEGINS: ReadonlySet<string> = new Set([DIGITS, ...MODIFIERS, ...SEASONS.keys()]);

/** "in 2020", "the 2016 campaign", "(2019)", "2024-25", "summer 2020"; a number of people is none. */
export function readYearNumber(tokens: readonly Token[], at: number): TimeReading | undefined {
  const modified = MODIFIERS.has(lowerAt(tokens, at));
  const season = SEASONS.get(lowerAt(tokens, modified ? at + 1 : at));
  if (season !== undefined) return readSeason(tokens, at, modified ? at + 1 : at, season);
  const token = tokens[at];
  const year = token?.text ?? '';
  if (token?.kind !== 'number' || !YEAR.test(year)) return undefined;
  const before = lowerAt(tokens, at - 1);
  const bracketed = before === '(' && tokens[at + 1]?.text === ')';
  const next = lowerAt(tokens, at + 1);
  if (!bracketed && !BEFORE.test(before)) return undefined;
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
  const through = /^[-–/]$/.test(next) && /^\d\d$/.test(tokens[at + 2]?.text ?? '') && tokens[at + 2]?.spaced === false;
  return { first: at, last: through ? at + 2 : at, other: year, precision: 'year', rule: 'year' };
}

export const DECADE_BEGINS: ReadonlySet<string> = new Set([DIGITS]);

/** "the 1990s", "the 90s"; "in his 20s" is an age. */
export function readDecade(tokens: readonly Token[], at: number): TimeReading | undefined {
  const text = tokens[at]?.text ?? '';
  if (!text.endsWith('0s')) return undefined;
  const full = /^((?:1[5-9]|20)\d)0s$/.exec(text)?.[1];
  if (full) return { first: at, last: at, other: full, precision: 'decade', rule: 'decade' };
  const short = /^(\d)0s$/.exec(text)?.[1];
  const said = /^(?:the|early|late|mid|['’])$/.test(lowerAt(tokens, at - 1));
  return short && said ? { first: at, last: at, other: `XX${short}`, precision: 'decade', rule: 'decade' } : undefined;
}

/** "last summer", "this winter", "in the summer of 2020"; "the fall of Kabul" and "spring rolls" are none. */
function readSeason(tokens: readonly Token[], first: number, at: number, season: string): TimeReading | undefined {
  const of = lowerAt(tokens, at + 1) === 'of' ? at + 2 : at + 1;
  const year = YEAR.test(tokens[of]?.text ?? '') ? tokens[of]?.text : undefined;
  const base = { first, precision: 'season', rule: 'season' } as const;
  if (year !== undefined) return { ...base, last: of, other: `${year}-${season}` };
  if (isCapital(tokens[at]) || first === at) return undefined;
  const modifier = lowerAt(tokens, first);
  const direction = modifier === 'last' ? 'past' : modifier === 'next' ? 'future' : undefined;
  return { ...base, last: at, other: `XXXX-${season}`, ...(direction && { direction }) };
}
