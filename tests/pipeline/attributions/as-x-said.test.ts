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
  [
    'The dam was full, and as Roe noted, the gates stayed shut.',
    ['as-x-said indirect | Roe = people/jane-roe | noted | the gates stayed shut'],
  ],
];

test.each(ROWS)('%s', (text, attributions) => {
  expect(describeAttributions(text)).toEqual(attributions);
});
