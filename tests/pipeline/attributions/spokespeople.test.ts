import { expect, test } from 'vitest';
import { describeAttributions } from './describe-attributions.ts';

const ROWS: [text: string, attributions: string[]][] = [
  [
    'A White House spokesman said the order was signed.',
    ['x-said-that indirect | A White House spokesman = agencies/white-house | said | the order was signed'],
  ],
  [
    'A spokesman for Mayor Jane Roe said she was ill.',
    ['x-said-that indirect | A spokesman for Mayor Jane Roe | said | she was ill'],
  ],
];

test.each(ROWS)('%s', (text, attributions) => {
  expect(describeAttributions(text)).toEqual(attributions);
});
