import type { Token } from '../../text/tokenize.ts';
import { AMBIGUOUS_MONTHS, MONTHS } from '../lexicon/calendar.ts';
import { isCapital, lowerAt, type TimeReading } from '../time-reading.ts';
import { readMonth, readYear, twoDigits } from './read-calendar-date.ts';

const BEFORE =
  /^(?:in|since|by|until|till|from|of|during|between|through|before|after|early|late|mid|last|next|this|every|to|and|or)$/;

export const MONTH_BEGINS: ReadonlySet<string> = new Set([
  'last',
  'next',
  'this',
  'early',
  'late',
  'mid',
  ...MONTHS.keys(),
]);

/** "June 2025", "in June", "last May", "early March", "mid-April". A name that is also another word needs one before it. */
export function readMonthName(tokens: readonly Token[], at: number): TimeReading | undefined {
  const modified = /^(?:last|next|this|early|late|mid)$/.test(lowerAt(tokens, at));
  const monthAt = modified ? (lowerAt(tokens, at + 1) === '-' ? at + 2 : at + 1) : at;
  const month = readMonth(tokens, monthAt);
  if (!month) return undefined;
  const year = readYear(tokens, lowerAt(tokens, month.last + 1) === 'of' ? month.last + 2 : month.last + 1);
  const word = lowerAt(tokens, monthAt);
  if (!year && word.length < 5 && MONTHS.has(word) && !/^(?:may|june|july)$/.test(word)) return undefined;
  if (!year && !modified && AMBIGUOUS_MONTHS.has(word) && !isMonthHere(tokens, monthAt)) return undefined;
  const modifier = modified ? lowerAt(tokens, at) : '';
  const direction = modifier === 'last' ? 'past' : modifier === 'next' ? 'future' : undefined;
  return {
    first: at,
    last: year?.last ?? month.last,
    other: `${year?.year ?? 'XXXX'}-${twoDigits(month.month)}`,
    precision: 'month',
    ...(direction && { direction }),
    rule: 'month',
  };
}

/** "in May" is a month; "Theresa May", "by June Smith" and "a march" are not. */
function isMonthHere(tokens: readonly Token[], at: number): boolean {
  return (
    BEFORE.test(lowerAt(tokens, at - 1)) && !isCapital(tokens[at + 1]) && !/^['’]/.test(tokens[at + 1]?.text ?? '')
  );
}
