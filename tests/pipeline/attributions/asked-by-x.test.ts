import { expect, test } from 'vitest';
import { describeAttributions } from './describe-attributions.ts';

const ROWS: [text: string, attributions: string[]][] = [
  [
    'Asked by reporters whether he would resign, Smith said no.',
    ['asked-by-x indirect | reporters | Asked | whether he would resign'],
  ],
  [
    'Smith was quoted as saying that the plan was dead.',
    ['quoted-as-saying indirect | Smith = people/john-smith | was quoted as saying | that the plan was dead'],
  ],
  ['He was asked, “Will you resign?”', ['was-asked direct | - | was asked | Will you resign?']],
  [
    'Asked by reporters to explain the delay, Roe left.',
    ['asked-by-x indirect | reporters | Asked | to explain the delay'],
  ],
];

test.each(ROWS)('%s', (text, attributions) => {
  expect(describeAttributions(text)).toEqual(attributions);
});
