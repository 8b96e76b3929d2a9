import { expect, test } from 'vitest';
import { describeAttributions } from './describe-attributions.ts';

const ROWS: [text: string, attributions: string[]][] = [
  [
    'The toll rose to 20, according to the health ministry.',
    ['according-to indirect | the health ministry | according to | The toll rose to 20'],
  ],
  [
    'According to Jane Roe, the plan is dead.',
    ['according-to indirect | Jane Roe = people/jane-roe | According to | the plan is dead'],
  ],
];

test.each(ROWS)('%s', (text, attributions) => {
  expect(describeAttributions(text)).toEqual(attributions);
});
