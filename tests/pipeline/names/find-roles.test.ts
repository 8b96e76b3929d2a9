import { expect, test } from 'vitest';
import { listRoles } from './name-text.ts';

test.each([
  ['Governor Lena Torvald objected.', ['Lena Torvald: Governor']],
  ['US President Ann Lee left.', ['Ann Lee: US President']],
  ["Lee's border czar, Tom Holt, told reporters so.", ['Tom Holt: border czar']],
  ['The Democratic mayor of Leeds, Ann Lee, agreed.', ['Ann Lee: Democratic mayor of Leeds']],
  ['Ana Ruiz, executive director of Casa Sol, said no.', ['Ana Ruiz: executive director of Casa Sol']],
  ['Juma Ali, 41, a former teacher, said no.', ['Juma Ali: former teacher']],
  ['Police spokesman Juma Ali said no.', ['Juma Ali: Police spokesman']],
  ['Chief executive Maria Gomez quit.', ['Maria Gomez: Chief executive']],
  ['Defence secretary Jo Holt left.', ['Jo Holt: Defence secretary']],
  ['Deputy fire chief Ann Lee said no.', ['Ann Lee: Deputy fire chief']],
  ['On Friday vice president Jo Ray agreed.', ['Jo Ray: vice president']],
  ['It hurt former health secretary Ana Ruiz.', ['Ana Ruiz: former health secretary']],
  ['LEEDS (PA) - Climate change activist Ana Ruiz left.', ['Ana Ruiz: Climate change activist']],
  ['They saw managing director Ana Ruiz.', ['Ana Ruiz: managing director']],
  ['Film director Tim Hale agreed.', ['Tim Hale: Film director']],
  ['“Attorney general Tim Hale is right,” she said.', ['Tim Hale: Attorney general']],
  ['The self-made tycoon Tim Hale agreed.', ['Tim Hale: self-made tycoon']],
  ['They met finance minister Ann Lee.', ['Ann Lee: finance minister']],
  ['Asked minister Ann Lee for help.', ['Ann Lee: minister']],
  ['Then mayor Ann Lee spoke.', ['Ann Lee: mayor']],
  ['That year singer Ann Lee left.', ['Ann Lee: singer']],
  ['Mr Juma Ali said no.', []],
  ['His wife, Ana Ruiz, left. His daughter Maria Ruiz stayed.', []],
  ['They named Ann Lee, Bob Roe, and Juma Ali.', []],
  ['Ann Lee, who was there, left.', []],
])('%s', (text, expected) => {
  expect(listRoles(text)).toEqual(expected);
});
