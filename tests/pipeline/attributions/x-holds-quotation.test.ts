import { expect, test } from 'vitest';
import { describeAttributions } from './describe-attributions.ts';

const ROWS: [text: string, attributions: string[]][] = [
  [
    'Roe hoped for a “new start” after the vote.',
    ['x-holds-quotation mixed | Roe = people/jane-roe | hoped | for a “new start” after the vote'],
  ],
  [
    'Smith voiced a wish for a “strong and open” town.',
    ['x-holds-quotation mixed | Smith = people/john-smith | voiced | a wish for a “strong and open” town'],
  ],
  [
    'She thinks the dam “will not last another year.”',
    ['x-holds-quotation mixed | She | thinks | the dam “will not last another year.”'],
  ],
  ['Smith wrote a song, “Home.”', []],
  ['He wants a film called “Home.”', []],
  ['It offered “a view of the hills.”', []],
  [
    'Smith said he hoped for a “new start”.',
    ['x-said-that mixed | Smith = people/john-smith | said | he hoped for a “new start”'],
  ],
  ['The plans “a friend” drew were lost.', []],
];

test.each(ROWS)('%s', (text, attributions) => {
  expect(describeAttributions(text)).toEqual(attributions);
});
