import type { Reading } from './reading.ts';

/** "1)", "2.", "3 –" and "4- " at the head of a sentence number a list. */
export function isListMarker({ tokens, amount, counted, unit: measure }: Reading): boolean {
  const { first, last, form, unit } = amount;
  if (form !== 'digits' || unit !== undefined || first !== last) return false;
  const before = tokens[first - 1]?.text ?? '';
  // "(14.)" is a rank, and so is "2 Jane Roe".
  if (before === '(' && tokens[last + 1]?.text === '.' && tokens[last + 2]?.text === ')') return true;
  if (
    first === 0 &&
    !counted &&
    !measure &&
    /^\d{1,2}$/.test(tokens[0]?.text ?? '') &&
    /^\p{Lu}\p{Ll}/u.test(tokens[1]?.text ?? '')
  )
    return true;
  if (first > 1 || !/^["“‘(]?$/.test(before)) return false;
  const mark = tokens[last + 1];
  return (
    mark === undefined || /^[).:]$/.test(mark.text) || (/^[-–—]$/.test(mark.text) && tokens[last + 2]?.spaced === true)
  );
}
