import { expect, test } from 'vitest';
import { describeAttributions } from './describe-attributions.ts';

const ROWS: [text: string, attributions: string[]][] = [
  [
    'The list, which the union says includes thousands of names, was lost.',
    ['which-x-said indirect | the union | says | which / includes thousands of names'],
  ],
  [
    'Mary Jones, who he claims has never paid, was absent.',
    ['which-x-said indirect | he | claims | who / has never paid'],
  ],
  [
    'A storm that officials said could flood the town will pass.',
    ['which-x-said indirect | officials | said | could flood the town will pass'],
  ],
  ['The mayor, who said she was ill, left.', ['x-said-that indirect | who | said | she was ill']],
];

test.each(ROWS)('%s', (text, attributions) => {
  expect(describeAttributions(text)).toEqual(attributions);
});
