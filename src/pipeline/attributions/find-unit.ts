import { bisector } from 'd3-array';
import type { Passage } from './read-passages.ts';

const byFrom = bisector(({ from }: Passage['units'][number]) => from);

/** The index of the unit that holds a token; -1 in a passage without units. */
export function findUnit({ units }: Passage, at: number): number {
  return byFrom.right(units, at) - 1;
}
