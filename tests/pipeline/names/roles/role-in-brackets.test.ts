import { expect, test } from 'vitest';
import { listRoles } from '../name-text.ts';

test.each([
  ["Tim Hale (the party's leader) said no.", ["Tim Hale: party's leader"]],
  ['Tim Hale (left) said no.', []],
  ['Tim Hale (R-Miss.) said no.', []],
  ['Tim Hale (the leader said so) left.', []],
])('%s', (text, expected) => {
  expect(listRoles(text)).toEqual(expected);
});
