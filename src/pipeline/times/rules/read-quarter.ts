import type { Token } from '../../text/tokenize.ts';
import { lowerAt, type TimeReading } from '../time-reading.ts';

const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
]);
const YEAR = /^(?:19|20)\d\d$/;
/** What a quarter of a business year has, and one of a match has not. */
const BUSINESS =
  /^(?:earnings|results|profits?|revenues?|sales|losses|loss|income|figures|gdp|growth|shipments|deliveries|guidance|report)$/;

export const QUARTER_BEGINS: ReadonlySet<string> = new Set([...ORDINALS.keys(), 'q1', 'q2', 'q3', 'q4', 'fiscal']);

/** "the first quarter of 2022", "third-quarter results", "Q3 2016", "the second half of this year"; those of a match are none. */
export function readQuarter(tokens: readonly Token[], at: number): TimeReading | undefined {
  const from = lowerAt(tokens, at) === 'fiscal' ? at + 1 : at;
  const short = /^q([1-4])$/.exec(lowerAt(tokens, from))?.[1];
  const number = short === undefined ? ORDINALS.get(lowerAt(tokens, from)) : Number(short);
  if (number === undefined) return undefined;
  const named = short === undefined ? readName(tokens, from + 1, number) : { last: from, code: 'Q' };
  if (!named) return undefined;
  const year = readYearBehind(tokens, named.last + 1);
  const business =
    named.code === 'Q' && (BUSINESS.test(lowerAt(tokens, named.last + 1)) || from > at || short !== undefined);
  if (!year && !business) return undefined;
  return {
    first: at,
    last: year?.last ?? named.last,
    other: `${year?.year ?? 'XXXX'}-${named.code}${String(number)}`,
    precision: 'season',
    rule: 'quarter',
  };
}

function readName(tokens: readonly Token[], at: number, number: number): { last: number; code: 'Q' | 'H' } | undefined {
  const last = lowerAt(tokens, at) === '-' ? at + 1 : at;
  const name = lowerAt(tokens, last);
  if (name === 'quarter') return { last, code: 'Q' };
  return (name === 'half' || name === 'semester') && number <= 2 ? { last, code: 'H' } : undefined;
}

/** "2022", "of 2022", "of last year", "of the year". */
function readYearBehind(tokens: readonly Token[], at: number): { last: number; year: string } | undefined {
  const from = lowerAt(tokens, at) === 'of' ? at + 1 : at;
  const word = tokens[from]?.text ?? '';
  if (YEAR.test(word)) return { last: from, year: word };
  if (from === at) return undefined;
  if (word.toLowerCase() === 'fiscal' && YEAR.test(tokens[from + 1]?.text ?? '')) {
    return { last: from + 1, year: tokens[from + 1]?.text ?? 'XXXX' };
  }
  const told = /^(?:this|last|next|the)$/i.test(word) && lowerAt(tokens, from + 1) === 'year';
  return told ? { last: from + 1, year: 'XXXX' } : undefined;
}
