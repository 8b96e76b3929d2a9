import { expect, test } from 'vitest';
import { describeAttributions } from './describe-attributions.ts';

const ROWS: [text: string, attributions: string[]][] = [
  [
    'The vote, as Jane Roe noted, was close.',
    ['as-x-said indirect | Jane Roe = people/jane-roe | noted | The vote / was close'],
  ],
  [
    'As Reuters reported, the vote was close.',
    ['as-x-said indirect | Reuters = agencies/reuters | reported | the vote was close'],
  ],
];

test.each(ROWS)('%s', (text, attributions) => {
  expect(describeAttributions(text)).toEqual(attributions);
});
