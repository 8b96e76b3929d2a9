import { expect, test } from 'vitest';
import { describeAttributions } from './describe-attributions.ts';

const ROWS: [text: string, attributions: string[]][] = [
  [
    'A statement from the White House said the order was signed. “It is law,” the statement said.',
    [
      'x-said-that indirect | A statement from the White House = agencies/white-house | said | the order was signed',
      'quotation-x-said direct | the statement = agencies/white-house | said | It is law,',
    ],
  ],
  [
    'In a statement, the BBC said it had erred. The statement added that staff were told.',
    [
      'x-said-that indirect | the BBC = agencies/bbc | said | (In a statement) | it had erred',
      'x-said-that indirect | The statement = agencies/bbc | added | that staff were told',
    ],
  ],
  ['A statement said the order was signed.', ['x-said-that indirect | A statement | said | the order was signed']],
];

test.each(ROWS)('%s', (text, attributions) => {
  expect(describeAttributions(text)).toEqual(attributions);
});
