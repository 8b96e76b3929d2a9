import { expect, test } from 'vitest';
import { describeAttributions } from './describe-attributions.ts';

const ROWS: [text: string, attributions: string[]][] = [
  [
    'The dam was safe, said Jane Roe.',
    ['clause-said-x indirect | Jane Roe = people/jane-roe | said | The dam was safe'],
  ],
  ['The clerk found the paper, reported it to the mayor, and left.', []],
];

test.each(ROWS)('%s', (text, attributions) => {
  expect(describeAttributions(text)).toEqual(attributions);
});
