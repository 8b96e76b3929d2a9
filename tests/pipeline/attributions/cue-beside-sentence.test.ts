import { expect, test } from 'vitest';
import { describeAttributions } from './describe-attributions.ts';

const ROWS: [text: string, attributions: string[]][] = [
  ['“We lost.” Jane Roe said.', ['quotation-before-sentence direct | Jane Roe = people/jane-roe | said | We lost.']],
  [
    'Jane Roe agreed. “We lost the vote.”',
    ['cue-before-sentence direct | Jane Roe = people/jane-roe | agreed | We lost the vote.'],
  ],
  ['“We lost.” The sun rose over the city.', []],
];

test.each(ROWS)('%s', (text, attributions) => {
  expect(describeAttributions(text)).toEqual(attributions);
});
