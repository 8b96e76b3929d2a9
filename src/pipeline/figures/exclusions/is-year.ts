import { YEAR_PREPOSITIONS } from '../lexicon/designations.ts';
import { isForPeople } from '../read-counted-words.ts';
import { lowerAt } from '../read-numeral.ts';
import type { Reading } from './reading.ts';

const YEAR = /^(?:1[5-9]|20|21)\d\d$/;
const DETERMINER = /^(?:the|this|that|his|her|its|their|our|['’]s|a|an)$/;

/** "in 2020", "the 2016 campaign", "(2019)", "2024-25". "2000 troops" counts, and so does anything with a comma in it. */
export function isYear({ tokens, amount, compared, unit, counted }: Reading): boolean {
  const { first, last, form, suffix } = amount;
  const digits = tokens[first]?.text === 'between' ? first + 1 : first;
  if (form !== 'digits' || suffix !== undefined || amount.unit !== undefined) return false;
  // "the summer of '92"
  const short = /^\d\d$/.test(tokens[digits]?.text ?? '') && tokens[digits]?.spaced === false;
  if (short && !counted && /^['’‘]$/.test(tokens[digits - 1]?.text ?? '')) return true;
  if (!YEAR.test(tokens[digits]?.text ?? '')) return false;
  if (last > digits + 2 || (last === digits && /^(?:million|billion)$/.test(lowerAt(tokens, last + 1)))) return false;
  if (unit && !unit.adjective && lowerAt(tokens, first - 1) !== 'in') return false;
  // "some 2016 candidates": nobody rounds to that.
  if (compared && lowerAt(tokens, first - 1) === 'some' && !(tokens[digits]?.text ?? '').endsWith('0')) return true;
  if (compared) return !counted && YEAR_PREPOSITIONS.has(lowerAt(tokens, first - 1));
  const before = lowerAt(tokens, first - 1);
  if (YEAR_PREPOSITIONS.has(before) || DETERMINER.test(before)) return !(counted && before === 'of');
  return !(counted && isForPeople(tokens[counted.head]?.text ?? ''));
}
