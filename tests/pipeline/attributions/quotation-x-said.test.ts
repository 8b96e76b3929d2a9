import { expect, test } from 'vitest';
import { describeAttributions } from './describe-attributions.ts';

const ROWS: [text: string, attributions: string[]][] = [
  [
    '“We won,” Roe said. “They lost.”',
    ['quotation-x-said direct | Roe = people/jane-roe | said | We won, / They lost.'],
  ],
  [
    '“We won,” she told reporters outside court, “and they lost.”',
    ['quotation-x-said direct | she | told | We won, / and they lost.'],
  ],
  [
    'The plan was “a disaster,” the mayor said.',
    ['quotation-x-said mixed | the mayor | said | The plan was “a disaster,”'],
  ],
  ['“Why?” Mayor Jane Roe asked.', ['quotation-x-said direct | Mayor Jane Roe = people/jane-roe | asked | Why?']],
  [
    '“I’m tired,” the bespectacled, 71-year-old diplomat said in an interview with CNN.',
    [
      'quotation-x-said direct | the bespectacled, 71-year-old diplomat | said | (in an interview with CNN) | I’m tired,',
    ],
  ],
  ['“Only you,” she said, would do that.', ['quotation-x-said mixed | she | said | Only you, / would do that']],
  ['"We won, he said. The rest is history.', []],
  [
    'Rubio “apologized numerous times,” Hannity said. “It’s time to move on.”',
    [
      'quotation-x-said mixed | Hannity = people/sean-hannity | said | Rubio “apologized numerous times,” / It’s time to move on.',
    ],
  ],
  [
    '“We won,” Roe wrote on Facebook.',
    ['quotation-x-said direct | Roe = people/jane-roe | wrote | (on Facebook) | We won,'],
  ],
  [
    '“If we win,” Roe said, adding that she hoped so, “we will rest.”',
    [
      'quotation-x-said direct | Roe = people/jane-roe | said | If we win,',
      'saying-that mixed | Roe = people/jane-roe | adding | that she hoped so, “we will rest.”',
    ],
  ],
  [
    `'I've never seen a workers' march like it,' he said.`,
    [`quotation-x-said direct | he | said | I've never seen a workers' march like it,`],
  ],
  ['“Here,” said Roe of the “war” plan.', ['quotation-said-x direct | Roe = people/jane-roe | said | Here,']],
  [
    '“We will stay,” Jane Roe, 30, of Springfield, said.',
    ['quotation-x-said direct | Jane Roe = people/jane-roe | said | We will stay,'],
  ],
];

test.each(ROWS)('%s', (text, attributions) => {
  expect(describeAttributions(text)).toEqual(attributions);
});
