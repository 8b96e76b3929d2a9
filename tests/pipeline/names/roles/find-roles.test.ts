import { expect, test } from 'vitest';
import { listRelations, listRoles } from '../name-text.ts';

test.each([
  ['Ana Ruiz, director of Casa Sol in Leeds, agreed.', ['Ana Ruiz: director of Casa Sol in Leeds > Casa Sol, Leeds']],
  ['Mayor Ann Lee of Leeds agreed.', ['Ann Lee: Mayor > Leeds']],
  ["Leeds's mayor, Ann Lee, agreed.", ['Ann Lee: mayor > Leeds']],
  ['The mother of Tim Hale, Ann Lee, agreed.', ['Ann Lee: mother of Tim Hale > Tim Hale']],
  ['Tim Hale of Human Rights Watch agreed.', ['Tim Hale: of Human Rights Watch > Human Rights Watch']],
  ['Mayor Ann Lee agreed in Leeds.', []],
])('who a role is held with: %s', (text, expected) => {
  expect(listRelations(text)).toEqual(expected);
});

test('a name with a title and an apposition has both', () => {
  expect(listRoles('Professor Ana Ruiz, director of Casa Sol, left.')).toEqual([
    'Ana Ruiz: Professor',
    'Ana Ruiz: director of Casa Sol',
  ]);
});
