import { expect, test } from 'vitest';
import { describeAttributions } from './describe-attributions.ts';

test.each([
  [
    'Sen. Jane Roe, R-Ohio, who chairs the panel, called the plan “unfair,” while Sen. John Smith, D-N.M., said the plan “has merit.”',
    [
      'x-said-that mixed | Sen. Jane Roe = people/jane-roe | called | the plan “unfair,”',
      'x-said-that mixed | Sen. John Smith = people/john-smith | said | the plan “has merit.”',
    ],
  ],
  [
    'Jane Roe, 42, of Leeds, who runs the mill, said the dam was safe.',
    ['x-said-that indirect | Jane Roe = people/jane-roe | said | the dam was safe'],
  ],
  [
    'Rep. Jane Roe (R), Ohio, said the dam was safe.',
    ['x-said-that indirect | Rep. Jane Roe (R) = people/jane-roe | said | the dam was safe'],
  ],
  [
    'Critics of Jane Roe, mostly farmers, who live below the dam, said it was unsafe.',
    ['x-said-that indirect | Critics of Jane Roe | said | it was unsafe'],
  ],
  [
    'In an interview with the BBC, the striker, John Smith, said he was leaving.',
    [
      'x-said-that indirect | the striker, John Smith = people/john-smith | said | (In an interview with the BBC) | he was leaving',
    ],
  ],
  [
    'In Leeds, after a vote, Rep. Jane Roe (R-OH), said the dam was safe.',
    ['x-said-that indirect | Rep. Jane Roe (R-OH) = people/jane-roe | said | the dam was safe'],
  ],
  [
    'John Smith called the plan “unfair,” while Jane Roe, 42, who runs the mill, said the dam was safe.',
    [
      'x-said-that mixed | John Smith = people/john-smith | called | the plan “unfair,”',
      'x-said-that indirect | Jane Roe = people/jane-roe | said | the dam was safe',
    ],
  ],
])('%s', (text, attributions) => {
  expect(describeAttributions(text)).toEqual(attributions);
});
