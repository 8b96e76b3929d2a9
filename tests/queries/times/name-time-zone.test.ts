import { expect, test } from 'vitest';
import { nameTimeZone } from '../../../src/queries/times/name-time-zone.ts';

test.each([
  ['America/Los_Angeles', 'Los Angeles'],
  ['America/Argentina/Buenos_Aires', 'Buenos Aires'],
  ['UTC', 'UTC'],
])('%s is called %s', (zone, name) => {
  expect(nameTimeZone(zone)).toBe(name);
});
