import type { FigureGroup } from '../../schema/comparison.ts';
import type { Story } from '../story/build-story.ts';
import { figureInStory, type PlacedFigure } from '../figures/figures-in-story.ts';

/** More wordings than this of what is counted are not listed. */
const MOST_WORDS = 4;

/** Counts of people by what happened to them, in the site's words. */
const events: Readonly<Record<string, string>> = {
  death: 'People who died',
  injury: 'People hurt',
  arrest: 'People arrested or detained',
  charge: 'People charged',
  deportation: 'People deported',
  evacuation: 'People who had to leave',
  rescue: 'People rescued',
  missing: 'People missing',
  infection: 'People infected',
  trapped: 'People trapped',
  attendance: 'People who took part',
  'job loss': 'People who lost their jobs',
};

/** Figures that count similar things. */
export interface PlacedFigureGroup {
  figures: PlacedFigure[];
  /** "People arrested or detained", where only what happened to them tells what is counted. */
  event?: string;
  /** Whether the numbers are the same. */
  same: boolean;
}

/** Groups of figures that stand side by side: those whose numbers differ first. */
export function placeFigureGroups(story: Story, groups: readonly FigureGroup[]): PlacedFigureGroup[] {
  const placed = groups.map(({ figures, same, key, rule }): PlacedFigureGroup => ({
    ...(rule === 'people-of-one-event' && { event: events[key.slice('people '.length)] ?? 'People' }),
    figures: alternateTexts(figures).flatMap(({ article, figure }) => figureInStory(story, article, figure) ?? []),
    same,
  }));
  return [...placed.filter(({ same }) => !same), ...placed.filter(({ same }) => same)];
}

/** The first figure of each text, then the second of each, and so on, so that a text with many does not hide the others. */
function alternateTexts(figures: FigureGroup['figures']): FigureGroup['figures'] {
  const counts = new Map<string, number>();
  const turns = figures.map((figure) => {
    const turn = counts.get(figure.article) ?? 0;
    counts.set(figure.article, turn + 1);
    return { figure, turn };
  });
  return turns.sort((a, b) => a.turn - b.turn).map(({ figure }) => figure);
}

/** What the figures count, in the words of the texts: "protesters, rioters". */
export function describeCounted({ figures }: PlacedFigureGroup): string {
  const counted = new Map(
    figures.flatMap(({ counts }) => (counts === undefined ? [] : [[counts.toLowerCase(), counts]])),
  );
  const words = [...counted.values()];
  return words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS).join(', ')} …` : words.join(', ');
}
