import { expect, test } from 'vitest';
import { listRoles } from '../name-text.ts';

test.each([
  ['Tim Hale of Human Rights Watch said no.', ['Tim Hale: of Human Rights Watch']],
  ['Tim Hale, from the University of Leeds, said no.', ['Tim Hale: from the University of Leeds']],
  ['Tim Hale from Human Rights Watch said no.', []],
  ['Tim Hale, of Leeds, said no.', []],
])('%s', (text, expected) => {
  expect(listRoles(text)).toEqual(expected);
});
