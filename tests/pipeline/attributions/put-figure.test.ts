import { expect, test } from 'vitest';
import { describeAttributions } from './describe-attributions.ts';

test.each([
  [
    'Police put the crowd at between 2,000 and 2,500; organisers claimed 10,000.',
    [
      'put-figure indirect | Police | put | the crowd at between 2,000 and 2,500',
      'x-said-that indirect | organisers | claimed | 10,000',
    ],
  ],
  [
    'Smith puts the cost at about £4 million, far above the estimate.',
    ['put-figure indirect | Smith = people/john-smith | puts | the cost at about £4 million'],
  ],
  ['Smith put the keys at her feet.', []],
])('%s', (text, attributions) => {
  expect(describeAttributions(text)).toEqual(attributions);
});
