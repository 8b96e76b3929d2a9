import type { TimeExpression } from '../../src/schema/time-expression.ts';
import type { Example, ExpectedTime } from './example.ts';
import { overlaps, pairBest, shareOfBoth } from './pair-best.ts';
import type { Reading } from './run-engine.ts';
import { quote, type Score } from './score.ts';

/** Times: found when some of the words are; then precision, status, value and local time of those that were found. */
export function scoreTimes(example: Example, { article: { times: found } }: Reading, score: Score): void {
  const pairs = pairBest(example.times, found, (expected, time) => shareOfBoth(example.text, [expected], [time]));
  for (const expected of example.times) {
    const time = pairs.get(expected);
    score.count(example, 'times', 'recall', time !== undefined, `missed ${quote(example, expected)}`);
    if (time) scoreAttributes(example, expected, time, score);
  }
  const matched = new Set(pairs.values());
  for (const time of found)
    score.count(example, 'times', 'precision', matched.has(time), `in excess ${quote(example, time)}`);
}

function scoreAttributes(example: Example, expected: ExpectedTime, found: TimeExpression, score: Score): void {
  const words = quote(example, expected);
  const judge = (measure: string, right: boolean, given: string, wanted: string): void => {
    score.count(example, 'times', measure, right, `${measure} of ${words}: ${given} instead of ${wanted}`);
  };
  judge('exactness', found.precision === expected.precision, found.precision, expected.precision);
  const { status } = expected;
  const given = found.status ?? 'open';
  if (status === 'open') judge('status, rightly left open', given === status, given, status);
  else if (status) judge('status', given === status, given, status);
  if (expected.value !== undefined) judge('value', found.value === expected.value, found.value, expected.value);
  if (expected.local)
    judge('local time', overlaps(found.local, expected.local), 'none', quote(example, expected.local));
  else if (found.local) judge('local time', false, quote(example, found.local), 'none');
}
