import { readFileSync } from 'node:fs';
import satisfies from 'spdx-satisfies';
import { expect, test } from 'vitest';
import { allowedForTools, allowedLicences } from '../../scripts/supply/allowed-licences.ts';
import { formatThirdParty } from '../../scripts/supply/format-third-party.ts';
import { listProduction } from '../../scripts/supply/list-production.ts';
import { isBinding, readLockfile } from '../../scripts/supply/read-lockfile.ts';
import { readOrigin } from '../../scripts/supply/read-origin.ts';

const lock = readLockfile();
const { everywhere, bindings } = listProduction(lock);

function isAllowed(licence: string | undefined, allowed: readonly string[]): boolean {
  return licence !== undefined && satisfies(licence, [...allowed]);
}

test('the list of what others made is that of what is installed', async () => {
  const committed = readFileSync('THIRD-PARTY.md', 'utf8');
  expect(committed === (await formatThirdParty(lock)), 'write it anew: npm run licences').toBe(true);
});

test('every package that a site is built with is under a licence that was agreed to', () => {
  const found = [...everywhere, ...bindings].map((folder) => [folder, lock.packages[folder]?.license] as const);
  expect(found.length).toBeGreaterThan(200);
  expect(found.filter(([, licence]) => !isAllowed(licence, allowedLicences))).toEqual([]);
});

test('so is every tool of ours', () => {
  const tools = Object.entries(lock.packages).filter(([folder, { dev }]) => folder !== '' && dev === true);
  expect(tools.filter(([, { license }]) => !isAllowed(license, allowedForTools)).map(([folder]) => folder)).toEqual([]);
});

test('every package says who made it, and the same licence as the lockfile says', () => {
  for (const folder of everywhere) {
    const { licence, from } = readOrigin(folder);
    expect([folder, licence], folder).toEqual([folder, lock.packages[folder]?.license]);
    expect(from, folder).toMatch(/\S/);
  }
});

test.each([
  ['GPL-3.0-only', false],
  ['MIT OR GPL-3.0-only', true],
  ['MIT AND GPL-3.0-only', false],
  [undefined, false],
])('the licence %s may come in: %s', (licence, expected) => {
  expect(isAllowed(licence, allowedLicences)).toBe(expected);
});

test('a binding is no package of every machine', () => {
  expect(everywhere.filter((folder) => isBinding(lock.packages[folder] ?? { version: '' }))).toEqual([]);
});
