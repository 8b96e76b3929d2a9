import { lowerAt } from '../read-numeral.ts';
import type { Reading } from './reading.ts';

const GAME =
  /^(?:win|wins|victory|defeat|loss|draw|lead|tie|scoreline|score|aggregate|vote|decision|ruling|majority|home|away|record|deficit|advantage|upset|rout|thrashing|split)$/;

/** "won 3-1", "a 5-4 decision", "beat them 2-0", "6-4, 6-3": two numbers and a hyphen that are no range of something. */
export function isScore({ tokens, amount, counted, unit }: Reading): boolean {
  if (amount.form !== 'digits' || amount.unit !== undefined) return false;
  const { first, last } = amount;
  const next = lowerAt(tokens, last + 1);
  if (amount.high !== undefined && last === first + 2 && /^[-–]$/.test(lowerAt(tokens, first + 1))) {
    return GAME.test(next) || GAME.test(lowerAt(tokens, last + 2)) || (!counted && !unit);
  }
  return isJoinedNumber(tokens, first - 1, first - 2) || (!unit && isJoinedNumber(tokens, last + 1, last + 2));
}

function isJoinedNumber(tokens: Reading['tokens'], mark: number, number: number): boolean {
  const joint = tokens[mark];
  if (!joint || !/^[-–—]$/.test(joint.text) || joint.spaced) return false;
  return tokens[number]?.kind === 'number' && tokens[Math.max(mark, number)]?.spaced === false;
}
