import { expect, test } from 'vitest';
import { spanOfTimeValue } from '../../../src/queries/times/span-of-time-value.ts';

const iso = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

test.each([
  ['2024-02-29', '2024-02-29 2024-02-29'],
  ['2025-06-07TEV', '2025-06-07 2025-06-07'],
  ['2024-02', '2024-02-01 2024-02-29'],
  ['2024', '2024-01-01 2024-12-31'],
  ['2025-XX-XX', '2025-01-01 2025-12-31'],
  ['199', '1990-01-01 1999-12-31'],
  ['2022-Q1', '2022-01-01 2022-03-31'],
  ['2022-H2', '2022-07-01 2022-12-31'],
  ['2020-SU', '2020-01-01 2020-12-31'],
  ['2025-W23', '2025-06-02 2025-06-08'],
  ['2025-W01', '2024-12-30 2025-01-05'],
  ['2020-W53', '2020-12-28 2021-01-03'],
  ['1969-W01', '1968-12-30 1969-01-05'],
  ['2025-02-30', undefined],
  ['XXXX-06-07', undefined],
  ['18', undefined],
  ['PAST_REF', undefined],
])('%s is %s', (value, days) => {
  const span = spanOfTimeValue(value);
  expect(span && `${iso(span.first)} ${iso(span.last)}`).toBe(days);
});
