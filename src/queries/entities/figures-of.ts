import { figuresInStory, type PlacedFigure } from '../figures/figures-in-story.ts';
import type { Story } from '../story/build-story.ts';
import type { SentenceIndex } from '../passages/index-sentences.ts';

/** The numbers of an entity. */
export interface FiguresOf {
  /** Those that it gives. */
  given: PlacedFigure[];
  /** Those that count it, or something of it: "2,000 Coast Guard officers". */
  counting: PlacedFigure[];
}

/** A sentence with more names is a list, and no number in it is told of one of them. */
const MOST_NAMES = 60;

/** The numbers that each entity gives, or that count it, in the order of articles and lines. */
export function indexFigures(story: Story, { of }: SentenceIndex): Map<string, FiguresOf> {
  const index = new Map<string, FiguresOf>();
  const figuresOf = (entity: string): FiguresOf => {
    const known = index.get(entity) ?? { given: [], counting: [] };
    index.set(entity, known);
    return known;
  };
  for (const placed of figuresInStory(story)) {
    if (placed.speaker) figuresOf(placed.speaker.id).given.push(placed);
    const { counts } = placed.figure;
    const { mentions = [] } = of.get(placed.block)?.get(placed.ref.sentence ?? 1) ?? {};
    if (!counts || mentions.length > MOST_NAMES) continue;
    const counted = mentions.filter(({ start, end }) => start >= counts.start && end <= counts.end);
    for (const entity of new Set(counted.flatMap(({ entity }) => entity ?? [])))
      if (entity !== placed.speaker?.id) figuresOf(entity).counting.push(placed);
  }
  return index;
}
