import { expect, test } from 'vitest';
import { describeAttributions } from './describe-attributions.ts';

const ROWS: [text: string, attributions: string[]][] = [
  [
    'The court rejected Jane Roe’s claim that the vote was lost, and left.',
    ['x-said-that indirect | The court | rejected | Jane Roe’s claim that the vote was lost'],
  ],
  ['He kept his promise to build a wall.', ['noun-of-speech indirect | his | promise | to build a wall']],
  [
    'Jane Roe repeated her call for calm.',
    ['x-said-that indirect | Jane Roe = people/jane-roe | repeated | her call for calm'],
  ],
  [
    'Roe said in her remarks that the vote was lost.',
    ['x-said-that indirect | Roe = people/jane-roe | said | (in her remarks) | that the vote was lost'],
  ],
  ['Jane Roe left. His claim that the vote was lost has been rejected.', []],
  [
    'The council was angry about claims by Roe that the vote was lost.',
    ['noun-of-speech indirect | Roe = people/jane-roe | claims | that the vote was lost'],
  ],
  [
    'The vote ended his unlikely proposal to build a second bridge.',
    ['noun-of-speech indirect | his | proposal | to build a second bridge'],
  ],
  [
    'Roe heard of Smith’s complaint that mills, mines and yards were closed.',
    ['noun-of-speech indirect | Smith = people/john-smith | complaint | that mills, mines and yards were closed'],
  ],
];

test.each(ROWS)('%s', (text, attributions) => {
  expect(describeAttributions(text)).toEqual(attributions);
});
