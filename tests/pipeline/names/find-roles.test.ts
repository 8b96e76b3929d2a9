import { expect, test } from 'vitest';
import { listRoles } from './name-text.ts';

test.each([
  ['Governor Lena Torvald objected.', ['Lena Torvald: Governor']],
  ['US President Ann Lee left.', ['Ann Lee: US President']],
  ["Lee's border czar, Tom Holt, told reporters so.", ['Tom Holt: border czar']],
  ['The Democratic mayor of Leeds, Ann Lee, agreed.', ['Ann Lee: Democratic mayor of Leeds']],
  ['Ana Ruiz, executive director of Casa Sol, said no.', ['Ana Ruiz: executive director of Casa Sol']],
  ['Juma Ali, 41, a former teacher, said no.', ['Juma Ali: former teacher']],
  ['Police spokesman Juma Ali said no.', ['Juma Ali: spokesman']],
  ['Mr Juma Ali said no.', []],
  ['His wife, Ana Ruiz, left. His daughter Maria Ruiz stayed.', []],
  ['They named Ann Lee, Bob Roe, and Juma Ali.', []],
  ['Ann Lee, who was there, left.', []],
])('%s', (text, expected) => {
  expect(listRoles(text)).toEqual(expected);
});
