import { expect, test } from 'vitest';
import { describeAttributions } from './describe-attributions.ts';

const ROWS: [text: string, attributions: string[]][] = [
  [
    'A woman waves a flag, officials said. Source: AAP / Jane Roe',
    ['clause-x-said indirect | officials | said | A woman waves a flag'],
  ],
];

test.each(ROWS)('%s', (text, attributions) => {
  expect(describeAttributions(text)).toEqual(attributions);
});
