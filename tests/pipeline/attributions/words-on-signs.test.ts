import { expect, test } from 'vitest';
import { describeAttributions } from './describe-attributions.ts';

const ROWS: [text: string, attributions: string[]][] = [
  [
    'Protesters held signs such as “no more war” and “go home”.',
    ['words-on-sign sign | - | signs | no more war', 'words-on-sign sign | - | - | go home'],
  ],
  ['A banner reading “Welcome home” hung over the street.', ['words-on-sign sign | - | banner | Welcome home']],
  ['The crowd chanted “Build the wall!”', ['x-said-that direct | The crowd | chanted | Build the wall!']],
];

test.each(ROWS)('%s', (text, attributions) => {
  expect(describeAttributions(text)).toEqual(attributions);
});
