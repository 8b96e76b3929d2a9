import { expect, test } from 'vitest';
import { describeAttributions } from './describe-attributions.ts';

const ROWS: [text: string, attributions: string[]][] = [
  [
    'The talks have failed, the minister said.',
    ['clause-x-said indirect | the minister | said | The talks have failed'],
  ],
  [
    'The talks, the minister said, have failed.',
    ['clause-x-said indirect | the minister | said | The talks / have failed'],
  ],
  [
    'The talks have failed, said the minister, who left early.',
    ['clause-said-x indirect | the minister | said | The talks have failed'],
  ],
  ['Sales were great, he said, wiping sweat off his face.', ['clause-x-said indirect | he | said | Sales were great']],
];

test.each(ROWS)('%s', (text, attributions) => {
  expect(describeAttributions(text)).toEqual(attributions);
});
