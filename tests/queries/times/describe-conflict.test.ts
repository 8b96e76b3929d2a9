import { expect, it } from 'vitest';
import { describeConflict } from '../../../src/queries/times/describe-conflict.ts';
import type { TimeExpression } from '../../../src/schema/time-expression.ts';

const time: TimeExpression = { start: 0, end: 9, value: 'XXXX-WXX-5', precision: 'day', rule: '' };
const local = { start: 5, end: 8, value: 'XXXX-WXX-6', precision: 'day' } as const;

it('says how a local time lies to the others', () => {
  const odd = { ...time, local: { ...local, conflict: { pattern: 'behind', own: 'ahead' } as const } };
  expect(describeConflict(odd)).toBe("The text's other local times run a day behind; this one runs ahead.");
});

it('says nothing of those that agree', () => {
  expect(describeConflict({ ...time, local })).toBeUndefined();
});
