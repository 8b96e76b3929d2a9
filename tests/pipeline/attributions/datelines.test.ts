import { expect, test } from 'vitest';
import { describeAttributions } from './describe-attributions.ts';

const ROWS: [text: string, attributions: string[]][] = [
  [
    'LONDON (Reuters) - The talks have failed, a minister said.',
    ['clause-x-said indirect | a minister | said | The talks have failed'],
  ],
  [
    'PARIS, March 3 (AFP) — Prices rose, according to the ministry.',
    ['according-to indirect | the ministry | according to | Prices rose'],
  ],
];

test.each(ROWS)('%s', (text, attributions) => {
  expect(describeAttributions(text)).toEqual(attributions);
});
