import { lowerAt, readNumeral } from '../read-numeral.ts';
import type { Reading } from './reading.ts';

const ZONE = /^(?:GMT|BST|UTC|CET|CEST|EST|EDT|ET|CST|CDT|CT|MST|MDT|PST|PDT|PT|AEST|AEDT|IST|JST)$/;

const MINUTES: ReadonlySet<number> = new Set([5, 10, 20, 25]);

const TRAIN = /^(?:[01]?\d|2[0-3])\.[0-5]\d$/;

/** "10 a.m.", "10pm", "9.30pm", "2100 GMT", "six o'clock", "at 9 on Saturday". Times with a colon are no numerals. */
export function isClockTime({ tokens, amount, counted, unit, compared }: Reading): boolean {
  const { first, last, suffix, value = 0 } = amount;
  if (amount.unit !== undefined) return false;
  if (suffix !== undefined && /^(?:am|pm|hrs?)$/i.test(suffix)) return true;
  const next = tokens[last + 1]?.text ?? '';
  if (/^(?:[ap]\.?m\.?|o['’]clock|noon|midnight)$/i.test(next) || ZONE.test(next)) return true;
  if (/^[ap]$/i.test(next) && tokens[last + 2]?.text === '.') return true;
  if (tokens[first - 1]?.text === ':' && tokens[first - 1]?.spaced === false && tokens[first - 2]?.kind === 'number')
    return true;
  // "the 8.15 to York", "at 9.40 from"
  if (
    TRAIN.test(tokens[first]?.text ?? '') &&
    first === last &&
    /^(?:the|at)$/.test(lowerAt(tokens, first - 1)) &&
    /^(?:to|from|train|bus|flight|service|ferry)$/.test(next)
  )
    return true;
  // "at ten to four": a number that goes down is no range.
  if (
    !counted &&
    !unit &&
    MINUTES.has(value) &&
    /^(?:at|by|until|till|around|about)$/.test(lowerAt(tokens, first - 1)) &&
    /^(?:to|past)$/.test(next) &&
    (readNumeral(tokens, last + 2)?.value ?? 24) <= 12
  )
    return true;
  if (next === 'on' && !/^\p{Lu}/u.test(tokens[last + 2]?.text ?? '')) return false;
  const clock = /^(?:at|by|until|till|from|before|after|around|past)$/.test(lowerAt(tokens, first - 1));
  return (
    clock && value <= 12 && !counted && !unit && !compared && /^(?:on|in|sharp|yesterday|tomorrow|today)$/.test(next)
  );
}
