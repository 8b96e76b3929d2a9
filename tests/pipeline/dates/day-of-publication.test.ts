import { expect, test } from 'vitest';
import { dayOfPublication } from '../../../src/pipeline/dates/day-of-publication.ts';

test.each<[string | undefined, string | undefined, string | undefined]>([
  [undefined, 'Europe/London', undefined],
  ['2024-06-08', 'Australia/Sydney', '2024-06-08'],
  ['2024-06-08T23:30:00Z', undefined, '2024-06-08'],
  ['2024-06-08T02:30:00+10:00', undefined, '2024-06-08'],
  ['2024-06-08T23:30:00Z', 'Australia/Sydney', '2024-06-09'],
  ['2024-06-08T02:30:00Z', 'America/Los_Angeles', '2024-06-07'],
  ['2024-01-08T23:30:00Z', 'Europe/London', '2024-01-08'],
  ['2024-06-08T23:30:00Z', 'Europe/London', '2024-06-09'],
  ['0999-01-01T12:00:00Z', 'UTC', '0999-01-01'],
])('%s in %s', (published, timeZone, expected) => {
  expect(dayOfPublication({ published, 'time-zone': timeZone })).toBe(expected);
});
