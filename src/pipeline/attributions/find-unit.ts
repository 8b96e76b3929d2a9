import type { Passage } from './read-passages.ts';

/** The index of the unit that holds a token, by bisection; -1 in a passage without units. */
export function findUnit({ units }: Passage, at: number): number {
  let low = 0;
  let high = units.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((units[middle]?.from ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
