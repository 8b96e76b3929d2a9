import { lowerAt } from '../read-numeral.ts';
import type { Reading } from './reading.ts';

const ZONE = /^(?:GMT|BST|UTC|CET|CEST|EST|EDT|ET|CST|CDT|CT|MST|MDT|PST|PDT|PT|AEST|AEDT|IST|JST)$/;

/** "10 a.m.", "10pm", "9.30pm", "2100 GMT", "six o'clock", "at 9 on Saturday". Times with a colon are no numerals. */
export function isClockTime({ tokens, amount, counted, unit, compared }: Reading): boolean {
  const { first, last, suffix, value = 0 } = amount;
  if (suffix !== undefined && /^(?:am|pm|hrs?)$/i.test(suffix)) return true;
  const next = tokens[last + 1]?.text ?? '';
  if (/^(?:[ap]\.?m\.?|o['’]clock|noon|midnight)$/i.test(next) || ZONE.test(next)) return true;
  if (/^[ap]$/i.test(next) && tokens[last + 2]?.text === '.') return true;
  if (tokens[first - 1]?.text === ':' && tokens[first - 1]?.spaced === false && tokens[first - 2]?.kind === 'number')
    return true;
  const clock = /^(?:at|by|until|till|from|before|after|around|past)$/.test(lowerAt(tokens, first - 1));
  return (
    clock && value <= 12 && !counted && !unit && !compared && /^(?:on|in|sharp|yesterday|tomorrow|today)$/.test(next)
  );
}
