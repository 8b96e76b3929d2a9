import { expect, test } from 'vitest';
import { describeAttributions } from './describe-attributions.ts';

const ROWS: [text: string, attributions: string[]][] = [
  [
    '“The whole idea is wrong.”\n— Jane Roe, teacher, Leeds',
    ['dash-signature direct | Jane Roe = people/jane-roe | — | The whole idea is wrong.'],
  ],
  ['“Never again.” — John Smith', ['dash-signature direct | John Smith = people/john-smith | — | Never again.']],
];

test.each(ROWS)('%s', (text, attributions) => {
  expect(describeAttributions(text)).toEqual(attributions);
});
