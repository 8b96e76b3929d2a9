import type { Token } from '../../text/tokenize.ts';
import { lowerAt, NUMERAL_BEGINS, readNumeral, type Numeral } from '../read-numeral.ts';
import { isByHowMuch, isFrom } from '../is-change.ts';
import { UNIT_BEGINS } from '../lexicon/units.ts';
import type { Amount } from './amount.ts';

export const RANGE_BEGINS: ReadonlySet<string> = new Set([...NUMERAL_BEGINS, 'between']);

/** "10-15", "10 to 15", "between 200 and 300", "three or four". "from 10 to 15" is a change: two amounts, not a range. */
export function readRange(tokens: readonly Token[], at: number, numeral: Numeral | undefined): Amount | undefined {
  const between = lowerAt(tokens, at) === 'between';
  const low = between ? readNumeral(tokens, at + 1) : numeral;
  if (!low || low.suffix !== undefined) return undefined;
  const joint = tokens[low.last + 1];
  const high = readNumeral(tokens, low.last + 2);
  if (!joint || !high || (!between && isFrom(tokens, at))) return undefined;
  if (!isJoint(joint, tokens[low.last + 2], between)) return undefined;
  if (joint.text === 'to' && isTwoAmounts(tokens, at, high.last)) return undefined;
  const scale = low.scale === 1 && low.value < high.value / high.scale ? high.scale : 1;
  const value = low.value * scale;
  if (value >= high.value) return undefined;
  if (joint.text === 'or' && (value + 1 !== high.value || scale !== 1)) return undefined;
  const { suffix } = high;
  const form = low.form === 'digits' && high.form === 'digits' ? 'digits' : 'words';
  return { first: at, last: high.last, value, high: high.value, form, ...(suffix && { suffix }), rule: 'range' };
}

/** "fell 2 to 81", while "fell 2 to 3 per cent" has one unit for both. */
function isTwoAmounts(tokens: readonly Token[], first: number, last: number): boolean {
  return isByHowMuch(tokens, first) && !UNIT_BEGINS.has(lowerAt(tokens, last + 1));
}

function isJoint(joint: Token, next: Token | undefined, between: boolean): boolean {
  if (between) return joint.text === 'and';
  if (joint.text === 'to' || joint.text === 'or') return true;
  return /^[-–]$/.test(joint.text) && !joint.spaced && next?.spaced === false;
}
