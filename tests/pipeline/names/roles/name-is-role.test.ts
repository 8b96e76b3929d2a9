import { expect, test } from 'vitest';
import { listRoles } from '../name-text.ts';

test.each([
  ['Tim Hale is the mayor of Leeds.', ['Tim Hale: mayor of Leeds']],
  ['Mr Tim Hale is now the mayor of Leeds.', ['Tim Hale: mayor of Leeds']],
  ['It rains if Tim Hale is the mayor.', []],
  ['“Tim Hale is a dictator,” she said.', []],
  ['Tim Hale is a fan of football.', []],
  ['Tim Hale is not the mayor.', []],
  ['Casa Sol Trust is a charity that helps tenants.', ['Casa Sol Trust: charity']],
])('%s', (text, expected) => {
  expect(listRoles(text)).toEqual(expected);
});
