import { expect, test } from 'vitest';
import { isAcronymOf } from '../../../src/pipeline/names/find-acronyms.ts';

test.each([
  ['ICE', 'Immigration and Customs Enforcement', true],
  ['DHS', 'Department of Homeland Security', true],
  ['BoG', 'Bank of Ghana', true],
  ['U.N.', 'United Nations', true],
  ['NUJP', 'National Union of Journalists', false],
  ['Bank', 'Bank of Ghana', false],
  ['R', 'Reuters', false],
])('%s, %s: %s', (short, long, expected) => {
  expect(isAcronymOf(short, long)).toBe(expected);
});
