import { expect, test } from 'vitest';
import { describeAttributions } from './describe-attributions.ts';

const ROWS: [text: string, attributions: string[]][] = [
  [
    'Jane Roe said: “We are here.\n“We are staying.\n“We will win.”\nThe crowd left.',
    ['x-said-that direct | Jane Roe = people/jane-roe | said | We are here. / We are staying. / We will win.'],
  ],
  [
    '“We are here,” Roe said.\n“We are staying. We will win.”',
    ['quotation-x-said direct | Roe = people/jane-roe | said | We are here, / We are staying. We will win.'],
  ],
  [
    '“We are here. We are staying.\n“We will win,” Roe said.',
    ['quotation-x-said direct | Roe = people/jane-roe | said | We are here. We are staying. / We will win,'],
  ],
];

test.each(ROWS)('%s', (text, attributions) => {
  expect(describeAttributions(text)).toEqual(attributions);
});
