import { expect, test } from 'vitest';
import { addressOfLicence } from '../../../src/queries/ledger/address-of-licence.ts';

test.each([
  ['CC-BY-4.0', 'https://creativecommons.org/licenses/by/4.0/'],
  ['CC BY-NC-SA 4.0', 'https://creativecommons.org/licenses/by-nc-sa/4.0/'],
  ['CC-BY-3.0-US', 'https://creativecommons.org/licenses/by/3.0/us/'],
  ['cc0-1.0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
  ['OGL-UK-3.0', 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/'],
  ['https://example.org/terms', 'https://example.org/terms'],
  ['by agreement with the outlet', undefined],
  ['CC-BY', undefined],
  ['javascript:alert(1)', undefined],
])('%s', (licence, expected) => {
  expect(addressOfLicence(licence)).toBe(expected);
});
