import { expect, test } from 'vitest';
import { listRoles } from '../name-text.ts';

test.each([
  ['Tim Hale, who heads the FBI, said no.', ['Tim Hale: heads the FBI']],
  ['Tim Hale, who hates the FBI, said no.', []],
  ['Tim Hale, who leads the talks, said no.', []],
])('%s', (text, expected) => {
  expect(listRoles(text)).toEqual(expected);
});
