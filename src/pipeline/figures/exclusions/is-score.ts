import { lowerAt } from '../read-numeral.ts';
import type { Reading } from './reading.ts';

const GAME =
  /^(?:win|wins|victory|defeat|loss|draw|lead|tie|scoreline|score|aggregate|vote|decision|ruling|majority|home|away|record|deficit|advantage|upset|rout|thrashing|split)$/;

/** "won 3-1", "a 5-4 decision", "beat them 2-0", "6-4, 6-3": two numbers and a hyphen that are no range of something. */
export function isScore({ tokens, amount, counted, unit }: Reading): boolean {
  if (amount.form !== 'digits' || amount.unit !== undefined) return false;
  const { first, last } = amount;
  const next = lowerAt(tokens, last + 1);
  if (!counted && !unit && isDeadlock(tokens, first, last)) return true;
  if (amount.high !== undefined && last === first + 2 && /^[-–]$/.test(lowerAt(tokens, first + 1))) {
    return GAME.test(next) || GAME.test(lowerAt(tokens, last + 2)) || (!counted && !unit);
  }
  return isJoinedNumber(tokens, first - 1, first - 2) || (!unit && isJoinedNumber(tokens, last + 1, last + 2));
}

/** "deadlocked 4 to 4": two numbers that are no range, and no change "from 10 to 5". */
function isDeadlock(tokens: Reading['tokens'], first: number, last: number): boolean {
  const behind = lowerAt(tokens, last + 1) === 'to';
  const [a, b] = behind ? [first, last + 2] : [first - 2, first];
  if (!behind && lowerAt(tokens, first - 1) !== 'to') return false;
  if (
    lowerAt(tokens, a - 1) === 'from' ||
    !/^\d{1,3}$/.test(tokens[a]?.text ?? '') ||
    !/^\d{1,3}$/.test(tokens[b]?.text ?? '')
  )
    return false;
  return Number(tokens[a]?.text) >= Number(tokens[b]?.text);
}

function isJoinedNumber(tokens: Reading['tokens'], mark: number, number: number): boolean {
  const joint = tokens[mark];
  if (!joint || !/^[-–—]$/.test(joint.text) || joint.spaced) return false;
  return tokens[number]?.kind === 'number' && tokens[Math.max(mark, number)]?.spaced === false;
}
