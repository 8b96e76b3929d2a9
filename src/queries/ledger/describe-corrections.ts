import type { Article, Correction } from '../../schema/article.ts';

/** What an editor corrected in some lines of a text, around their numbers: "what lines 3 and 11 are". */
export interface CorrectedLines {
  before: string;
  lines: number[];
  after: string;
}

/** One line, several lines. */
const words = {
  kind: [
    ['what line', 'is'],
    ['what lines', 'are'],
  ],
  speaker: [
    ['who speaks in line', ''],
    ['who speaks in lines', ''],
  ],
  'no-statement': [
    ['that words in line', 'are no statement'],
    ['that words in lines', 'are no statements'],
  ],
  time: [
    ['which time line', 'tells'],
    ['which times lines', 'tell'],
  ],
  'no-time': [
    ['that words in line', 'tell no time of the story'],
    ['that words in lines', 'tell no time of the story'],
  ],
} as const satisfies Record<Correction['what'], unknown>;

/** What an editor corrected in a text, a part for each sort; empty where nothing was corrected. */
export function describeCorrections({ corrected = [] }: Pick<Article, 'corrected'>): CorrectedLines[] {
  const sorts = Object.keys(words) as Correction['what'][];
  return sorts.flatMap((sort): CorrectedLines[] => {
    const lines = [...new Set(corrected.filter(({ what }) => what === sort).map(({ line }) => line))];
    if (lines.length === 0) return [];
    const [before, after] = words[sort][lines.length === 1 ? 0 : 1];
    return [{ before, lines, after }];
  });
}

const ofLine = {
  kind: 'what the line is',
  speaker: 'who speaks',
  'no-statement': 'what is no statement',
  time: 'which time is told',
  'no-time': 'what is no time of the story',
} as const satisfies Record<Correction['what'], string>;

/** What an editor corrected in one line; undefined where nothing was. */
export function describeCorrectionsOf(
  { corrected = [] }: Pick<Article, 'corrected'>,
  line: number,
): string | undefined {
  const here = new Set(corrected.filter((correction) => correction.line === line).map(({ what }) => ofLine[what]));
  return here.size === 0 ? undefined : `By the editor: ${[...here].join(', ')}`;
}
