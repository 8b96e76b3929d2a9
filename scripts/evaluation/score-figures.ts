import type { Attribution } from '../../src/schema/attribution.ts';
import type { Figure } from '../../src/schema/figure.ts';
import type { Example, ExpectedFigure } from './example.ts';
import { overlaps, pairBest, shareOfBoth, shareOfShorter } from './pair-best.ts';
import type { Reading } from './run-engine.ts';
import { quote, type Score } from './score.ts';

const HALF = 0.5;
const PRECISE = 1e-3;

/** Figures: found when some of the words are; then each attribute of those that were found. */
export function scoreFigures(example: Example, { article }: Reading, score: Score): void {
  const { figures: found, attributions } = article;
  const pairs = pairBest(example.figures, found, (expected, figure) => shareOfBoth(example.text, [expected], [figure]));
  for (const expected of example.figures) {
    const figure = pairs.get(expected);
    score.count(example, 'figures', 'recall', figure !== undefined, `missed ${quote(example, expected)}`);
    if (figure) scoreAttributes(example, expected, figure, attributions, score);
  }
  const matched = new Set(pairs.values());
  for (const figure of found)
    score.count(example, 'figures', 'precision', matched.has(figure), `in excess ${quote(example, figure)}`);
}

function scoreAttributes(
  example: Example,
  expected: ExpectedFigure,
  found: Figure,
  attributions: readonly Attribution[],
  score: Score,
): void {
  const words = quote(example, expected);
  const judge = (attribute: string, right: boolean, given?: string | number, wanted?: string | number): void => {
    const wrong = `${attribute} of ${words}: ${String(given ?? '-')} instead of ${String(wanted ?? '-')}`;
    score.count(example, 'figures', attribute, right, wrong);
  };
  const isValue = equals(found.value, expected.value) && equals(found.high, expected.high);
  judge('value', isValue, formatAmount(found), formatAmount(expected));
  if (expected.comparator !== undefined)
    judge('comparator', found.comparator === expected.comparator, found.comparator, expected.comparator);
  judge('unit', found.unit === expected.unit, found.unit, expected.unit);
  judge('status', found.status === expected.status, found.status, expected.status);
  if (expected.per !== undefined) judge('per', found.per === expected.per, found.per, expected.per);
  if (expected.counts !== undefined) {
    const { counts } = expected;
    const right = counts
      ? found.counts !== undefined && shareOfShorter(example.text, [counts], [found.counts]) >= HALF
      : found.counts === undefined;
    judge('counted', right, found.counts && quote(example, found.counts), counts ? quote(example, counts) : undefined);
  }
  const source = found.attribution === undefined ? found.source : attributions[found.attribution]?.source;
  const isSource = expected.by ? overlaps(source, expected.by) : source === undefined;
  const measure = expected.by ? 'by whom' : 'by nobody, rightly';
  judge(measure, isSource, source && quote(example, source), expected.by && quote(example, expected.by));
}

/** A third may be written with more or fewer digits. */
function equals(a: number | undefined, b: number | undefined): boolean {
  return a === undefined || b === undefined ? a === b : Math.abs(a - b) <= PRECISE * Math.abs(b);
}

function formatAmount({ value, high }: Pick<Figure, 'value' | 'high'>): string {
  return [value ?? 'vague', high].filter((part) => part !== undefined).join('–');
}
