import { expect, test } from 'vitest';
import { describeAttributions } from './describe-attributions.ts';

const ROWS: [text: string, attributions: string[]][] = [
  [
    'Taking to social media, Mayor Jane Roe of Springfield voiced anger over the raids: “We will not stand for this.”',
    [
      'colon-quotation direct | Mayor Jane Roe of Springfield = people/jane-roe | : | (to social media) | We will not stand for this.',
    ],
  ],
  ['He told the crowd:\n“We will win.”', ['colon-before-paragraph direct | He | told | We will win.']],
  [
    'SMITH: Thank you for coming.\nJONES: A pleasure.',
    [
      'speaker-colon indirect | SMITH = people/john-smith | : | Thank you for coming',
      'speaker-colon indirect | JONES | : | A pleasure',
    ],
  ],
  ['Note: This story was updated.', []],
];

test.each(ROWS)('%s', (text, attributions) => {
  expect(describeAttributions(text)).toEqual(attributions);
});
