import type { Reading } from './reading.ts';

/** "1)", "2.", "3 –" and "4- " at the head of a sentence number a list. */
export function isListMarker({ tokens, amount }: Reading): boolean {
  const { first, last, form, unit } = amount;
  if (form !== 'digits' || unit !== undefined || first !== last) return false;
  const before = tokens[first - 1]?.text ?? '';
  if (first > 1 || !/^["“‘(]?$/.test(before)) return false;
  const mark = tokens[last + 1];
  return (
    mark === undefined || /^[).:]$/.test(mark.text) || (/^[-–—]$/.test(mark.text) && tokens[last + 2]?.spaced === true)
  );
}
