import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { editorialSchemas } from '../../../src/schema/editorial-file.ts';
import { reviewKindSchema, type Finding, type Settlement } from '../../../src/schema/review.ts';
import { QUAY, reviewOf } from './quay-story.ts';
import { splitFrontMatter } from './split-front-matter.ts';
import { writeSettlement } from './write-settlement.ts';

const review = reviewOf(QUAY);

const isSame = (one: Finding) => (other: Finding) =>
  one.kind === other.kind && one.address === other.address && one.words === other.words;

/** Fields that editors of this version cannot write yet, in the form that they will have. */
const LATER = z.strictObject({
  speakers: z.record(z.string().regex(/^\d+(?:\.\d+(?: .+)?)?$/), z.string()).optional(),
  lines: z.record(z.string().regex(/^\d+$/), z.enum(['paragraph', 'heading', 'caption', 'notice'])).optional(),
  timeline: z
    .strictObject({
      drop: z.array(z.string()).optional(),
      add: z.array(z.strictObject({ passage: z.string(), when: z.string() })).optional(),
    })
    .optional(),
  'split-from': z.string().optional(),
  in: z.array(z.string()).optional(),
  name: z.string().optional(),
});
const isLater = ({ file, lines, words, under }: Settlement): boolean => {
  const schema = file.startsWith('articles/') ? editorialSchemas.articles : editorialSchemas.people;
  const fields = under === undefined ? lines.flatMap((line) => /^([\w-]+):/.exec(line)?.[1] ?? []) : [under];
  return !words && fields.some((field) => !Object.hasOwn(schema.shape, field));
};

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

describe('the lines to add', () => {
  test.each(cases.filter(({ settlement }) => !isLater(settlement)))('settle $title', ({ finding, settlement }) => {
    const editorial = writeSettlement({}, settlement);
    const after = reviewOf(QUAY, editorial);
    expect(after.findings.filter(isSame(finding))).toEqual([]);
  });

  test.each(cases.filter(({ settlement }) => isLater(settlement)))(
    'have the form agreed for $title',
    ({ settlement }) => {
      const [text = ''] = Object.values(writeSettlement({}, settlement));
      const { success, error } = LATER.safeParse(parse(splitFrontMatter(text).yaml));
      expect(error).toBeUndefined();
      expect(success).toBe(true);
    },
  );
});

test('settles everything, one line after the other', () => {
  let editorial: Record<string, string> = {};
  const left: string[] = [];
  for (let round = 0; round < 60; round += 1) {
    const { findings } = reviewOf(QUAY, editorial);
    const next = findings.find(({ settle }) => settle.some((one) => !isLater(one)));
    if (!next) {
      left.push(...findings.map(({ kind }) => kind));
      break;
    }
    const settlement = next.settle.find((one) => !isLater(one));
    if (settlement) editorial = writeSettlement(editorial, settlement);
  }
  const later = review.findings.filter(({ settle }) => settle.every(isLater)).map(({ kind }) => kind);
  expect(new Set(left)).toEqual(new Set(later));
});
