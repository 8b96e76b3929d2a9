import { expect, test } from 'vitest';
import { reviewKindSchema, type Finding } from '../../../src/schema/review.ts';
import { QUAY, reviewOf } from './quay-story.ts';
import { writeSettlement } from './write-settlement.ts';

const review = reviewOf(QUAY);

const isSame = (one: Finding) => (other: Finding) =>
  one.kind === other.kind && one.address === other.address && one.words === other.words;

const cases = review.findings.flatMap((finding) =>
  finding.settle.map((settlement) => ({
    finding,
    settlement,
    title: `${finding.kind} ${finding.address}: ${settlement.means}`,
  })),
);

test('finds something of every kind in a story made for it', () => {
  expect(Object.keys(review.counts).toSorted()).toEqual(reviewKindSchema.options.toSorted());
  expect(Object.values(review.counts).reduce((sum, count) => sum + count, 0)).toBe(review.findings.length);
});

test('puts the greatest weight first, and last what nothing can be written against', () => {
  const kinds = review.findings.map(({ kind }) => kind === 'missed');
  expect(kinds).toEqual(kinds.toSorted((a, b) => Number(a) - Number(b)));
  const weights = review.findings.filter(({ kind }) => kind !== 'missed').map(({ weight }) => weight);
  expect(weights).toEqual(weights.toSorted((a, b) => b - a));
});

test.each(cases)('the lines settle $title', ({ finding, settlement }) => {
  const after = reviewOf(QUAY, writeSettlement({}, settlement));
  expect(after.findings.filter(isSame(finding))).toEqual([]);
});

test.each([
  ['the first', 0],
  ['the last', -1],
])('settles everything, one finding after the other, by %s of what can be said', (_, choice) => {
  let editorial: Record<string, string> = {};
  for (let round = 0; round < 80; round += 1) {
    const [next] = reviewOf(QUAY, editorial).findings;
    const settlement = next?.settle.at(choice);
    if (!settlement) return;
    editorial = writeSettlement(editorial, settlement);
  }
  expect.unreachable('there is always something left');
});
