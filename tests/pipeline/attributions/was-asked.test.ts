import { expect, test } from 'vitest';
import { describeAttributions } from './describe-attributions.ts';

const ROWS: [text: string, attributions: string[]][] = [
  ['Asked whether she would run, Roe shook her head.', ['was-asked indirect | - | Asked | whether she would run']],
  [
    '“I hope not,” Roe told reporters when asked about the vote.',
    [
      'quotation-x-said direct | Roe = people/jane-roe | told | I hope not,',
      'was-asked indirect | - | asked | about the vote',
    ],
  ],
  [
    'Asked on Monday how the town, which has no doctor, would cope, Roe laughed.',
    ['was-asked indirect | - | Asked | how the town, which has no doctor, would cope'],
  ],
  ['Roe asked for water.', []],
  [
    'Roe was asked about the dam during a debate.',
    ['was-asked indirect | - | was asked | (during a debate) | about the dam'],
  ],
];

test.each(ROWS)('%s', (text, attributions) => {
  expect(describeAttributions(text)).toEqual(attributions);
});
