import type { Story } from '../story/build-story.ts';
import type { PlacedStatement } from './place-statements.ts';
import type { PlacedWord, PlacedWording } from './place-wording.ts';

/** How much of a comparison one page shows. The rest is folded, counted, or in the sources. */
export interface ComparisonLimits {
  /** Up to so many texts are listed at the head of the page. */
  sourceKey: number;
  statuses: number;
  /** How many of the statements are shown without a fold. */
  statements: (statements: readonly PlacedStatement[]) => number;
  versions: number;
  /** How many lines of a version. */
  lines: number;
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
/** Of quoted words, in all statements together. */
const MOST_CHARACTERS = 30_000;
const LINES = 8;

/** Keeps the page under 200 KB of HTML whatever the story holds: the more texts, the fewer items of each. */
export function limitComparison({ articles: { length } }: Pick<Story, 'articles'>): ComparisonLimits {
  const few = length <= 6;
  const sources = few ? length : 3;
  const versions = few ? length : 4;
  const aloneSources = Math.min(length, 12);
  return {
    sourceKey: 24,
    statuses: 10,
    statements: (statements) =>
      Math.min(
        few ? 10 : 6,
        countFitting(statements, MOST_CHARACTERS, (statement) => countCharacters(statement, versions)),
      ),
    versions,
    lines: LINES,
    figureGroups: 12,
    figures: few ? 12 : 6,
    wording: (groups) => countFitting(groups, MOST_ROWS, ({ words }) => countRows(words, sources)),
    sources,
    addresses: few ? 4 : 1,
    runs: few ? 20 : 12,
    aloneSources,
    aloneNames: few ? 40 : 12,
    aloneSentences: few ? Math.floor(24 / length) : 2,
  };
}

/** How many items, from the first, stay within a budget; at least one. */
function countFitting<Item>(items: readonly Item[], budget: number, sizeOf: (item: Item) => number): number {
  let size = 0;
  const first = items.findIndex((item) => (size += sizeOf(item)) > budget);
  return first < 0 ? items.length : Math.max(1, first);
}

function countRows(words: readonly PlacedWord[], sources: number): number {
  return words.reduce((sum, word) => sum + Math.min(word.sources.length, sources + 1), 0);
}

function countCharacters({ versions }: PlacedStatement, shown: number): number {
  const spans = versions.slice(0, shown).flatMap(({ lines }) => lines.slice(0, LINES).flatMap((line) => line.spans));
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}
