import type { PlacedFigure } from '../figures/figures-in-story.ts';
import { sliceBlock } from '../passages/slice-block.ts';

/** "hundreds of protesters" and no longer gap; in UTF-16 code units. */
const GAP = 6;

/** A number with what it counts, as the source has them, where they stand together; else only the number. */
export function phraseOfFigure({ figure, block, words }: PlacedFigure): string {
  const { counts, start, end } = figure;
  const isNear = counts !== undefined && counts.start >= end && counts.start - end <= GAP;
  return isNear ? sliceBlock(block, { start, end: counts.end }) : words;
}
