import type { Token } from '../../text/tokenize.ts';
import { isForPeople, singularOf } from '../read-counted-words.ts';
import { lowerAt, readNumeral, type Numeral } from '../read-numeral.ts';
import { readRange } from './read-range.ts';
import type { Amount } from './amount.ts';

const OLDEST = 120;
const UNIT = 'years old';
const AGE_NOUNS: ReadonlySet<string> = new Set(['aged', 'age', 'ages']);
const JOINTS: ReadonlySet<string> = new Set(['and', 'or', 'to']);
const ARTICLES: ReadonlySet<string> = new Set('a an the my his her our their your its'.split(' '));
const TURNS: ReadonlySet<string> = new Set(['turns', 'turned', 'turning']);
const PERSONAL = /^(?:he|she|who|i)$/;
const SUMS: ReadonlySet<string> = new Set('total number figure sum toll count tally score record answer'.split(' '));
const TOLD_OF = /^(?:was|is|has|had|who|whose|will|says|said|told|also)$/;
const HYPHENS: ReadonlySet<string> = new Set(['-', '–']);

/** "44-year-old", "44 years old", "aged 44", "aged between 18 and 25", "Smith, 44, said" and "Smith (44)". */
export function readAge(tokens: readonly Token[], at: number, numeral: Numeral | undefined): Amount | undefined {
  const between =
    lowerAt(tokens, at) === 'between' && isAfterAge(tokens, at) ? readRange(tokens, at, numeral) : undefined;
  if (between) return { ...between, unit: UNIT, rule: 'age' };
  if (!numeral || numeral.suffix !== undefined || numeral.value > OLDEST) return undefined;
  const { first, value, form } = numeral;
  const age = { first, value, form, unit: UNIT, rule: 'age' } as const;
  const old = readOld(tokens, numeral.last);
  if (old) return { ...age, ...old };
  if (isAfterAge(tokens, at)) return { ...age, ...readUpperAge(tokens, numeral.last) };
  if (form === 'digits' && isApposition(tokens, at, numeral.last)) return { ...age, last: numeral.last };
  if (form === 'digits' && isToldOf(tokens, at, numeral.last)) return { ...age, last: numeral.last };
  return undefined;
}

/** The last token of "-year-old", "years old", "years of age", "-month-old", and what the age is reckoned in. */
function readOld(tokens: readonly Token[], last: number): { last: number; unit: string } | undefined {
  let at = last + 1;
  if (HYPHENS.has(tokens[at]?.text ?? '')) at += 1;
  const base = /^(year|month|week|day|hour)s?$/.exec(lowerAt(tokens, at))?.[1];
  if (base === undefined) return undefined;
  const unit = `${base}s old`;
  at += 1;
  if (HYPHENS.has(tokens[at]?.text ?? '')) at += 1;
  if (/^olds?$/.test(lowerAt(tokens, at))) return { last: at, unit };
  return lowerAt(tokens, at) === 'of' && lowerAt(tokens, at + 1) === 'age' ? { last: at + 1, unit } : undefined;
}

/** "aged 44", "age 44", "at the age of 44", "aged 50 and 46". */
function isAfterAge(tokens: readonly Token[], at: number): boolean {
  const before = lowerAt(tokens, at - 1);
  if (AGE_NOUNS.has(before)) return true;
  if (before === 'of') return AGE_NOUNS.has(lowerAt(tokens, at - 2));
  return JOINTS.has(before) && AGE_NOUNS.has(lowerAt(tokens, at - 3)) && tokens[at - 2]?.kind === 'number';
}

/** "to 25", "-25", "or over" is left to the comparator. */
function readUpperAge(tokens: readonly Token[], last: number): { last: number; high?: number } {
  const joint = lowerAt(tokens, last + 1);
  const high = /^(?:to|-|–)$/.test(joint) ? readNumeral(tokens, last + 2) : undefined;
  if (!high || high.value > OLDEST) return { last };
  // "aged 18 to 29 years old" says the unit again.
  return { last: readOld(tokens, high.last)?.last ?? high.last, high: high.value };
}

/** "The schoolboy, 13,": one person, who is not counted. */
function isPerson(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at);
  if (SUMS.has(word)) return false;
  // "The striker, 27, was": a noun at the head of the sentence whose verb follows its age.
  if (at === 1 && ARTICLES.has(lowerAt(tokens, 0)) && TOLD_OF.test(lowerAt(tokens, at + 4))) return true;
  if (!isForPeople(word) || singularOf(word) !== word) return false;
  for (let before = at - 1; before >= at - 4; before -= 1) {
    if (ARTICLES.has(lowerAt(tokens, before))) return true;
    if (tokens[before]?.kind !== 'word') return false;
  }
  return false;
}

/** "She was 102.", "He is 56, not 65", "turns 35 in June". */
function isToldOf(tokens: readonly Token[], first: number, last: number): boolean {
  const verb = lowerAt(tokens, first - 1);
  const next = tokens[last + 1];
  if (TURNS.has(verb))
    return next === undefined || next.kind === 'mark' || /^(?:in|on|last|this|next|at|and|when)$/.test(next.text);
  if (/^(?:is|was|['’]s|not)$/.test(verb)) {
    const not = verb === 'not' && tokens[first - 2]?.text === ',' && tokens[first - 3]?.kind === 'number' ? 3 : 0;
    return PERSONAL.test(lowerAt(tokens, first - 2 - not)) && (next === undefined || /^[.,;]$/.test(next.text));
  }
  return false;
}

/** A name, a comma or bracket, the number, and the same again: how newspapers set ages. */
function isApposition(tokens: readonly Token[], first: number, last: number): boolean {
  // "The pair, both 24, were fined"
  const both = /^(?:both|now|then)$/.test(lowerAt(tokens, first - 1)) ? 1 : 0;
  const name = tokens[first - 2 - both];
  if (both === 1 || isPerson(tokens, first - 2)) {
    return lowerAt(tokens, first - 1 - both) === ',' && /^[,.;]$/.test(tokens[last + 1]?.text ?? '');
  }
  if (name?.kind !== 'word' || !/^\p{Lu}[\p{L}'’]*\p{Ll}/u.test(name.text) || name.text.length < 2) return false;
  const open = tokens[first - 1]?.text;
  const close = tokens[last + 1];
  if (open === '(') return close?.text === ')';
  if (open !== ',') return false;
  return /^[,.;:]$/.test(close?.text ?? '');
}
