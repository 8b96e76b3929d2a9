import { expect, test } from 'vitest';
import { listRoles } from '../name-text.ts';

test.each([
  ["Lee's border czar, Tom Holt, told reporters so.", ['Tom Holt: border czar']],
  ['The Democratic mayor of Leeds, Ann Lee, agreed.', ['Ann Lee: Democratic mayor of Leeds']],
  ['Minister of Health, Dr Ana Ruiz, said so.', ['Ana Ruiz: Minister of Health']],
  [
    'The director of the charity Casa Sol, Ana Ruiz, agreed.',
    ['Casa Sol: charity', 'Ana Ruiz: director of the charity Casa Sol'],
  ],
  ['She wrote to the mayor, Ana Ruiz, a nurse from Leeds, in May.', ['Ana Ruiz: nurse from Leeds']],
  ['The state capital, Springfield, was quiet.', ['Springfield: state capital']],
  ['On a street in Los Angeles, California, it rained.', []],
  ['Speaking as president, Ana Ruiz said no.', []],
  ['One presidential hopeful, Ana Ruiz, left.', ['Ana Ruiz: presidential hopeful']],
  ['Its founder, Ana Ruiz, a nurse, left.', ['Ana Ruiz: founder', 'Ana Ruiz: nurse']],
  ['Her Danish counterpart, Ana Ruiz, left.', ['Ana Ruiz: Danish counterpart']],
  ['His wife, Ana Ruiz, left.', []],
])('%s', (text, expected) => {
  expect(listRoles(text)).toEqual(expected);
});
