import { expect, test } from 'vitest';
import { describeAttributions } from './describe-attributions.ts';

const ROWS: [text: string, attributions: string[]][] = [
  [
    '‘We will not yield’\nJane Roe spoke to the crowd.\n“We will not yield,” she said.',
    [
      'heading-repeats-quotation direct | - = people/jane-roe | - | We will not yield',
      'quotation-x-said direct | she = people/jane-roe | said | We will not yield,',
    ],
  ],
];

test.each(ROWS)('%s', (text, attributions) => {
  expect(describeAttributions(text)).toEqual(attributions);
});
