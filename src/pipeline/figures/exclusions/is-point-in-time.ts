import { DURATIONS } from '../lexicon/units.ts';
import { lowerAt } from '../read-numeral.ts';
import type { Reading } from './reading.ts';

const AFTER = /^(?:ago|earlier|later|before|after|since|prior|hence|on)$/;
const AGO = /^(?:ago|earlier|later)$/;
const BEFORE = /^(?:last|past|next|previous|preceding|following|coming|recent|latest|final|first|opening|in)$/;

/** "two days ago", "the past three weeks", "an hour later": these say when, not how long. */
export function isPointInTime({ tokens, amount, unit, counted, compared }: Reading): boolean {
  if (AGO.test(lowerAt(tokens, (counted?.last ?? -2) + 1)) && DURATIONS.has(lowerAt(tokens, counted?.head ?? -1)))
    return true;
  const name = unit?.unit ?? '';
  if (!unit || unit.adjective || !DURATIONS.has(name)) return false;
  // "for eight months before" says how long.
  if (lowerAt(tokens, amount.first - 1) === 'for' && !AGO.test(lowerAt(tokens, unit.last + 1))) return false;
  if (lowerAt(tokens, unit.last + 1) === 'from' && lowerAt(tokens, unit.last + 2) === 'now') return true;
  if (AFTER.test(lowerAt(tokens, unit.last + 1))) return lowerAt(tokens, unit.last + 1) !== 'on' || name === 'years';
  const before = lowerAt(tokens, amount.first - 1);
  return !compared && BEFORE.test(before) && before !== 'in' && before !== 'first';
}
