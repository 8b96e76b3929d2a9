import type { Token } from '../../text/tokenize.ts';
import { PARTS_OF_DAY } from '../lexicon/calendar.ts';
import { lowerAt, type TimeReading } from '../time-reading.ts';

export const PART_OF_DAY_BEGINS: ReadonlySet<string> = new Set([
  'early',
  'small',
  'late',
  'mid',
  ...PARTS_OF_DAY.keys(),
]);

/** "overnight", "in the evening", "at dawn", "in the early hours", "late at night". "An overnight curfew" is no time. */
export function readPartOfDay(tokens: readonly Token[], at: number): TimeReading | undefined {
  const word = lowerAt(tokens, at);
  const base = { first: at, precision: 'part-of-day', rule: 'part-of-day' } as const;
  const hours = /^(?:early|small|late)$/.test(word) && lowerAt(tokens, at + 1) === 'hours';
  if (hours) return { ...base, last: at + 1, part: word === 'late' ? 'NI' : 'MO' };
  const from = /^(?:early|late|mid)$/.test(word) ? (lowerAt(tokens, at + 1) === '-' ? at + 2 : at + 1) : at;
  const part = PARTS_OF_DAY.get(lowerAt(tokens, from));
  if (part === undefined || isAdjective(tokens, from)) return undefined;
  const before = lowerAt(tokens, at - 1);
  const bare = lowerAt(tokens, from) === 'overnight';
  const said =
    before === 'the'
      ? /^(?:in|during|on|of|by|through|into|until|throughout)$/.test(lowerAt(tokens, at - 2))
      : /^(?:at|by|before|until|after|since|that)$/.test(before);
  return bare || said ? { ...base, last: from, part } : undefined;
}

function isAdjective(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.text === '-') return true;
  if (lowerAt(tokens, at) !== 'overnight') return false;
  return /^(?:a|an|the|its|their|his|her|this|that|any|no)$/.test(lowerAt(tokens, at - 1)) && next?.kind === 'word';
}
