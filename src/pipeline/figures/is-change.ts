import type { Token } from '../text/tokenize.ts';
import { CHANGE_VERBS } from './lexicon/change-verbs.ts';
import { lowerAt } from './read-numeral.ts';

const FAR = 8;
const RANGING: ReadonlySet<string> = new Set(
  'range ranges ranged ranging vary varies varied varying anywhere aged ages'.split(' '),
);

/**
 * Whether the amount at token `first` is by how much something went up or down: "rose | $2 to $81.40" are two amounts and
 * no range.
 */
export function isByHowMuch(tokens: readonly Token[], first: number): boolean {
  const by = /^(?:by|another|a)$/.test(lowerAt(tokens, first - 1)) ? 2 : 1;
  return CHANGE_VERBS.has(lowerAt(tokens, first - by));
}

/** "from $4 to $5" is a change; "ranging from $4 to $5" is a range. */
export function isFrom(tokens: readonly Token[], first: number): boolean {
  return lowerAt(tokens, first - 1) === 'from' && !RANGING.has(lowerAt(tokens, first - 2));
}

/** Whether a verb of change stands before token `first` in its clause: "cut emissions by". */
export function isAfterChange(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= 0 && at >= first - FAR; at -= 1) {
    if (tokens[at]?.kind === 'mark' && tokens[at]?.text !== '-') return false;
    if (CHANGE_VERBS.has(lowerAt(tokens, at))) return true;
  }
  return false;
}
