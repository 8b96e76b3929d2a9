import { expect, test } from 'vitest';
import { describeFindings } from '../../src/client/describe-findings.ts';
import type { Findings } from '../../src/client/open-index.ts';

function findings(count: number, ...unknown: string[]): Findings {
  const data = (): Promise<never> => Promise.reject(new Error('not asked for'));
  return { kinds: [{ kind: 'people', results: Array.from({ length: count }, () => ({ data })) }], unknown };
}

test.each<[string, Findings, string]>([
  ['ferry', findings(2), '2 results for “ferry”.'],
  ['ferry', findings(1), '1 result for “ferry”.'],
  ['ferry', findings(0), 'Nothing was found for “ferry”.'],
  ['"the ferry"', findings(0), 'Nothing was found for "the ferry".'],
  ['old ferry', findings(2, 'old'), '2 results for “old ferry”. Nothing here has “old”.'],
  ['old ferry', findings(0, 'old', 'ferry'), 'Nothing was found for “old ferry”.'],
])('%s', (words, found, expected) => {
  expect(describeFindings({ words }, found)).toBe(expected);
});
