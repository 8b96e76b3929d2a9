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
  [
    'The talks, said Roe and others, would be short.',
    ['clause-said-x indirect | Roe and others | said | The talks / would be short'],
  ],
  [
    'The dam was safe, Roe noted; the gates had held.',
    ['clause-x-said indirect | Roe = people/jane-roe | noted | The dam was safe / the gates had held'],
  ],
  ['Cold and wet, the mayor continued to walk.', []],
  ['As the vote drew near, Roe wrote six letters.', []],
  ['But when that question was put to Roe, she laughed.', []],
];

test.each(ROWS)('%s', (text, attributions) => {
  expect(describeAttributions(text)).toEqual(attributions);
});
