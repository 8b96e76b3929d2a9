import { expect, test } from 'vitest';
import { describeAttributions } from './describe-attributions.ts';

const ROWS: [text: string, attributions: string[]][] = [
  [
    'Mary Smith met John Brown on Monday. She said the talks went well.',
    ['x-said-that indirect | She = people/mary-smith | said | the talks went well'],
  ],
  [
    'Mr. Brown met Mr. Smith. He said the talks went well.',
    ['x-said-that indirect | He = people/brown | said | the talks went well'],
  ],
  [
    'Angela Jones spoke first. “We won,” she said.',
    ['quotation-x-said direct | she = people/angela-jones | said | We won,'],
  ],
  ['The police chief left. “We won,” she said.', ['quotation-x-said direct | she | said | We won,']],
  [
    'Tom Homan, who said the raids would go on, left.',
    ['x-said-that indirect | who = people/tom-homan | said | the raids would go on'],
  ],
];

test.each(ROWS)('%s', (text, attributions) => {
  expect(describeAttributions(text)).toEqual(attributions);
});
