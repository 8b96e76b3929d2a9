import type { FigureGroup } from '../schema/comparison.ts';
import type { Story } from './build-story.ts';
import { figureInStory, type PlacedFigure } from './figures-in-story.ts';

/** Figures that count similar things. */
export interface PlacedFigureGroup {
  figures: PlacedFigure[];
  /** What the first of them counts, in the words of its source, or what the figures have in common. */
  same: boolean;
}

/** Groups of figures that stand side by side: those whose numbers differ first. */
export function placeFigureGroups(story: Story, groups: readonly FigureGroup[]): PlacedFigureGroup[] {
  const placed = groups.map(({ figures, same }) => ({
    figures: figures.flatMap(({ article, figure }) => figureInStory(story, article, figure) ?? []),
    same,
  }));
  return [...placed.filter(({ same }) => !same), ...placed.filter(({ same }) => same)];
}
