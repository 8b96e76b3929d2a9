import { expect, it } from 'vitest';
import { describeCorrections } from '../../../src/queries/entities/describe-corrections.ts';
import { entityOf } from '../story-of.ts';

const alias = (text: string) => ({ text, by: 'editor' as const, citations: [] });

it.each([
  [{}, ''],
  [{ corrected: ['roles', 'name'] }, 'the name; that no role is right'],
  [{ corrected: ['new', 'roles'], roles: [alias('mayor')] }, 'this entry; what this is'],
  [{ corrected: ['aliases'], aliases: ['A', 'B', 'C', 'D'].map(alias) }, 'also called “A”, “B”, “C”, 1 more'],
  [{ corrected: ['kind', 'type', 'coordinates'] }, 'that this is a person; the type; where this is'],
  [{ corrected: ['not', 'split-from', 'same-as'] }, 'that several entries are one; what does not mean this'],
  [{ corrected: ['split-from'], apart: ['people/b'] }, ''],
])('what an editor said is told: %j', (fields, told) => {
  expect(describeCorrections({ ...entityOf('people/a', 'A'), ...fields }).join('; ')).toBe(told);
});
