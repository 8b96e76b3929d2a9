import type { Token } from '../../text/tokenize.ts';
import { PARTS_OF_DAY } from '../lexicon/calendar.ts';
import { isCapital, lowerAt, type TimeReading } from '../time-reading.ts';

const DAYS: ReadonlyMap<string, string> = new Map([
  ['today', 'P0D'],
  ['yesterday', '-P1D'],
  ['tomorrow', 'P1D'],
]);

export const DAY_WORD_BEGINS: ReadonlySet<string> = new Set([
  'earlier',
  'later',
  'early',
  'late',
  ...DAYS.keys(),
  'tonight',
  'last',
  'this',
]);

/** "today", "yesterday evening", "tonight", "last night", "this morning", "earlier today": days told from the text's own. */
export function readDayWord(tokens: readonly Token[], at: number): TimeReading | undefined {
  const from = /^(?:earlier|later|early|late)$/.test(lowerAt(tokens, at)) ? at + 1 : at;
  const word = lowerAt(tokens, from);
  if (isName(tokens, from)) return undefined;
  const offset = DAYS.get(word);
  const base = { first: at, rule: 'day-word' } as const;
  if (offset !== undefined) {
    const part = PARTS_OF_DAY.get(lowerAt(tokens, from + 1));
    if (part !== undefined) return { ...base, last: from + 1, part, precision: 'part-of-day', offset };
    return { ...base, last: from, date: 'XXXX-XX-XX', precision: 'day', offset };
  }
  if (word === 'tonight') return { ...base, last: from, part: 'NI', precision: 'part-of-day', offset: 'P0D' };
  const part = PARTS_OF_DAY.get(lowerAt(tokens, from + 1));
  if (part === undefined || (word !== 'last' && word !== 'this')) return undefined;
  return { ...base, last: from + 1, part, precision: 'part-of-day', offset: word === 'last' ? '-P1D' : 'P0D' };
}

/** "USA Today" and "TODAY NICARAGUA" are names. */
function isName(tokens: readonly Token[], at: number): boolean {
  if (!isCapital(tokens[at])) return false;
  const shouted = /^\p{Lu}{2,}$/u;
  if (shouted.test(tokens[at]?.text ?? '') && shouted.test(tokens[at + 1]?.text ?? '')) return true;
  return isCapital(tokens[at - 1]);
}
