import type { Story } from './build-story.ts';
import type { PlacedWording } from './place-wording.ts';

/** How much of a comparison one page shows. The rest is folded, counted, or in the sources. */
export interface ComparisonLimits {
  /** Up to so many texts are listed at the head of the page. */
  sourceKey: number;
  statuses: number;
  statements: number;
  versions: number;
  figureGroups: number;
  figures: number;
  /** How many of the groups of words are drawn. */
  wording: (groups: readonly PlacedWording[]) => number;
  /** How many sources of a word, and how many addresses for each voice of a source. */
  sources: number;
  addresses: number;
  runs: number;
  aloneSources: number;
  aloneNames: number;
  aloneSentences: number;
}

/** So many rows of words, in all tables together, are about 70 KB of HTML. */
const MOST_ROWS = 120;

/** Keeps the page under 200 KB of HTML whatever the story holds: the more texts, the fewer items of each. */
export function limitComparison({ articles: { length } }: Pick<Story, 'articles'>): ComparisonLimits {
  const few = length <= 6;
  const sources = few ? length : 3;
  const aloneSources = Math.min(length, 12);
  return {
    sourceKey: 24,
    statuses: 10,
    statements: few ? 10 : 6,
    versions: few ? length : 4,
    figureGroups: 12,
    figures: few ? 12 : 6,
    wording: (groups) => {
      let rows = 0;
      const fits = groups.findIndex(({ words }) => {
        rows += words.reduce((sum, word) => sum + Math.min(word.sources.length, sources + 1), 0);
        return rows > MOST_ROWS;
      });
      return fits < 0 ? groups.length : fits;
    },
    sources,
    addresses: few ? 4 : 1,
    runs: few ? 20 : 12,
    aloneSources,
    aloneNames: few ? 40 : 12,
    aloneSentences: few ? Math.floor(24 / length) : 2,
  };
}
