import { expect, test } from 'vitest';
import { listRoles } from '../name-text.ts';

test.each([
  ['Ana Ruiz, executive director of Casa Sol, said no.', ['Ana Ruiz: executive director of Casa Sol']],
  ['Juma Ali, 41, a former teacher, said no.', ['Juma Ali: former teacher']],
  ['Tim Hale, the son of Ana Ruiz, said no.', ['Tim Hale: son of Ana Ruiz']],
  ['Tim Hale, then mayor, said no.', ['Tim Hale: then mayor']],
  ['Tim Hale, who is the mayor of Leeds, said no.', ['Tim Hale: mayor of Leeds']],
  ['Ana Ruiz, founder and president of Casa Sol, left.', ['Ana Ruiz: founder and president of Casa Sol']],
  ['Ana Ruiz, a teacher and her husband, Tim Hale, left.', ['Ana Ruiz: teacher']],
  ['Ana Ruiz, a creative writing professor, left.', ['Ana Ruiz: creative writing professor']],
  [
    'Ana Ruiz, mayor; Tim Hale, treasurer; and Juma Ali, clerk.',
    ['Ana Ruiz: mayor', 'Tim Hale: treasurer', 'Juma Ali: clerk'],
  ],
  ['By Tim Hale, political editor', ['Tim Hale: political editor']],
  ['Tim Hale, Senator Ana Ruiz, and Juma Ali left.', ['Ana Ruiz: Senator']],
  [
    "Tim Hale, President Ana Ruiz's first budget director, left.",
    ["Tim Hale: President Ana Ruiz's first budget director", 'Ana Ruiz: President'],
  ],
  ['Tim Hale, the ombudsman, left.', ['Tim Hale: ombudsman']],
  ['Tim Hale, a University of Leeds history professor, left.', ['Tim Hale: University of Leeds history professor']],
  ['Tim Hale, author of “The Long Tide,” said no.', ['Tim Hale: author of “The Long Tide,”']],
  ['Tim Hale, the mayor “of the people,” said no.', []],
  ['Tim Hale, a former nurse from Leeds has won.', ['Tim Hale: former nurse from Leeds']],
  ['Tim Hale, the mayor has said, was late.', []],
  ['Hale and Ana Ruiz, Cruz wage delegate warfare.', []],
  ['Tim Hale, the billionaire venture capitalist, left.', ['Tim Hale: billionaire venture capitalist']],
  ['Tim Hale, a child psychologist, left.', ['Tim Hale: child psychologist']],
  ['Tim Hale, a lawyer based in Leeds, left.', ['Tim Hale: lawyer based in Leeds']],
  ['Tim Hale, no plumber, left.', []],
  ['Tim Hale, the mayor said, was late.', []],
  ['Ana Ruiz, speaking for the mayor, said no.', []],
  ['Ann Lee, who was there, left.', []],
  ['They named Ann Lee, Bob Roe, and Juma Ali.', []],
  ['Springfield, the state capital, was quiet.', ['Springfield: state capital']],
  ['Casa Sol Trust, a charity that helps tenants, agreed.', ['Casa Sol Trust: charity']],
  ['According to Casa Sol Trust, the workshop gave its team a start.', []],
  ['In Yorkshire, the city of Leeds, a mill town, grew.', ['Leeds: city', 'Leeds: mill town']],
])('%s', (text, expected) => {
  expect(listRoles(text)).toEqual(expected);
});
