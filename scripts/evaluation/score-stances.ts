import type { Stance } from '../../src/schema/stance.ts';
import type { Example, ExpectedStance } from './example.ts';
import { overlaps, pairBest, shareOfBoth, shareOfShorter } from './pair-best.ts';
import type { Reading } from './run-engine.ts';
import { quote, type Score } from './score.ts';

const HALF = 0.5;

/** Stances: found when some of the words are; then kind, source and claim of those that were found. */
export function scoreStances(example: Example, { article: { stances: found } }: Reading, score: Score): void {
  // Three who did not reply share their words: the kind and the source tell which is which.
  const pairs = pairBest(example.stances, found, (expected, stance) => {
    const share = shareOfBoth(example.text, [expected], [stance]);
    if (share === 0) return 0;
    return share + (stance.stance === expected.stance ? 2 : 0) + (overlaps(stance.source, expected.by) ? 1 : 0);
  });
  for (const expected of example.stances) {
    const stance = pairs.get(expected);
    const missed = `missed ${expected.stance}: ${quote(example, expected)}`;
    score.count(example, 'stances', 'recall', stance !== undefined, missed);
    if (stance) scoreAttributes(example, expected, stance, score);
  }
  const matched = new Set(pairs.values());
  for (const stance of found) {
    const excess = `in excess ${stance.stance}: ${quote(example, stance)}`;
    score.count(example, 'stances', 'precision', matched.has(stance), excess);
  }
}

function scoreAttributes(example: Example, expected: ExpectedStance, found: Stance, score: Score): void {
  const words = quote(example, expected);
  const show = (span: Parameters<typeof quote>[1] | undefined): string => (span ? quote(example, span) : 'none');
  const { by, about } = expected;
  const kind = `${words} is ${found.stance}, not ${expected.stance}`;
  score.count(example, 'stances', 'kind', found.stance === expected.stance, kind);
  const isSource = by ? overlaps(found.source, by) : found.source === undefined;
  const source = `source of ${words}: ${show(found.source)} instead of ${show(by)}`;
  score.count(example, 'stances', by ? 'source' : 'source, rightly left empty', isSource, source);
  if (!about) return;
  const isClaim = found.claim !== undefined && shareOfShorter(example.text, [found.claim], [about]) >= HALF;
  score.count(
    example,
    'stances',
    'claim',
    isClaim,
    `claim of ${words}: ${show(found.claim)} instead of ${show(about)}`,
  );
}
