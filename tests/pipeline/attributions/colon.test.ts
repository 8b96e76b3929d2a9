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
  [
    'SEN. JOHN SMITH (R), OHIO: The dam holds.\nJANE ROE, ANCHOR: Thank you. Will it last?\nSMITH (on camera): It will.',
    [
      'speaker-colon indirect | SEN. JOHN SMITH = people/john-smith | : | The dam holds',
      'speaker-colon indirect | JANE ROE | : | Thank you. Will it last',
      'speaker-colon indirect | SMITH = people/john-smith | : | (on camera) | It will',
    ],
  ],
  ['Q: Will the dam last?\nA: It will.', []],
  [
    'Reporter: Will it last?\nMr. Carter: It will.',
    ['speaker-colon indirect | Reporter | : | Will it last', 'speaker-colon indirect | Mr. Carter | : | It will'],
  ],
  ['WHEN: The gates open at ten.\nWHERE: The hall is shut.', []],
  ['Referee: Jane Carter is in charge.\nVenue: It is in Leeds.', []],
  ['Note: This story was updated.', []],
];

test.each(ROWS)('%s', (text, attributions) => {
  expect(describeAttributions(text)).toEqual(attributions);
});
