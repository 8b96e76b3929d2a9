import { lowerAt } from '../read-numeral.ts';
import type { Reading } from './reading.ts';

/** "020 7946 0958", "(213) 555-0199", "1-800-273-8255", "+1 …", "call 999", "dial 911": digits that spell and don't count. */
export function isPhoneNumber({ tokens, amount, counted, unit }: Reading): boolean {
  const { first, last, form } = amount;
  if (form !== 'digits' || amount.unit !== undefined) return false;
  const text = tokens[first]?.text ?? '';
  if (/^0\d/.test(text) || tokens[first - 1]?.text === '+') return true;
  if (
    !counted &&
    !unit &&
    /^(?:call|calls|called|calling|dial|dialled|dialed|dialing|ring|text|texting)$/.test(lowerAt(tokens, first - 1))
  ) {
    return /^\d{3,6}$/.test(text);
  }
  return isGroup(tokens, first, first - 1) || isGroup(tokens, last, last + 1);
}

/** Whether token `at`, of three or four bare digits, is joined by `-`, `)` or a space to another such group. */
function isGroup(tokens: Reading['tokens'], at: number, neighbour: number): boolean {
  if (!/^\d{3,4}$/.test(tokens[at]?.text ?? '')) return false;
  const step = neighbour - at;
  const mark = /^[-–)(]$/.test(tokens[neighbour]?.text ?? '') ? step : 0;
  const other = tokens[neighbour + mark]?.text ?? '';
  const local = tokens[neighbour]?.text === ')' || `${tokens[at]?.text ?? ''}${other}`.length === 7;
  return /^\d{3,4}$/.test(other) && (mark === 0 || local) && !/^(?:1[89]|20)\d\d$/.test(other);
}
