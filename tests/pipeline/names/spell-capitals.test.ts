import { expect, test } from 'vitest';
import { spellCapitals } from '../../../src/pipeline/names/spell-capitals.ts';

test.each([
  ['OBAN', 'Oban'],
  ['ISLE OF SKYE', 'Isle of Skye'],
  ["J.K. O'BRIEN", "J.K. O'Brien"],
  ['AL-QAIM', 'Al-Qaim'],
  ['JANE ROE', 'Jane Roe'],
  ['ANN MCKAY', 'Ann McKay'],
  ['JFK AIRPORT', 'JFK Airport'],
  ['MBS', 'MBS'],
  ['Ann LEE', 'Ann LEE'],
])('%s', (name, expected) => {
  expect(spellCapitals(name)).toBe(expected);
});
