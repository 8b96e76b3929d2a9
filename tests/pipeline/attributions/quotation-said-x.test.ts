import { expect, test } from 'vitest';
import { describeAttributions } from './describe-attributions.ts';

const ROWS: [text: string, attributions: string[]][] = [
  ['“We won,” said Jane Roe, the mayor.', ['quotation-said-x direct | Jane Roe = people/jane-roe | said | We won,']],
  [
    '"It is over," said a spokesman for the Treasury. "Go home."',
    ['quotation-said-x direct | a spokesman for the Treasury = agencies/treasury | said | It is over, / Go home.'],
  ],
  [
    `'We won't go back,' said Ms Roe.`,
    [`quotation-said-x direct | Ms Roe = people/jane-roe | said | We won't go back,`],
  ],
  [`''No,'' replied the minister.`, ['quotation-said-x direct | the minister | replied | No,']],
  [
    `“It's unusual,“ said Larry Noble.`,
    [`quotation-said-x direct | Larry Noble = people/larry-noble | said | It's unusual,`],
  ],
];

test.each(ROWS)('%s', (text, attributions) => {
  expect(describeAttributions(text)).toEqual(attributions);
});
