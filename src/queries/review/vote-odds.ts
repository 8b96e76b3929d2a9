import type { KindVotes } from '../../schema/review-evidence.ts';

const SHOWN_RULES = 3;

/**
 * How likely an outcome is by the votes. Their weights are those of a multinomial logistic regression, so that the powers of
 * e of the points are to one another as the odds of the outcomes.
 */
export function oddsOf(votes: readonly KindVotes[], wanted: KindVotes['outcome']): number {
  const total = votes.reduce((sum, { points }) => sum + Math.exp(points), 0);
  const own = votes.find(({ outcome }) => outcome === wanted);
  return Math.exp(own?.points ?? -Infinity) / total;
}

/** "person 2.1 (after-title 1.5, …)": the points of an outcome, and the rules that gave most of them. */
export function describeVotes({ outcome, points, rules }: KindVotes): string {
  const shown = rules.slice(0, SHOWN_RULES).map(({ rule, points: own }) => `${rule} ${own.toFixed(1)}`);
  const because = shown.length > 0 ? ` (${shown.join(', ')}${rules.length > SHOWN_RULES ? ', …' : ''})` : '';
  return `${outcome === 'none' ? 'no name' : outcome} ${points.toFixed(1)}${because}`;
}
