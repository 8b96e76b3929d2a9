import { expect, test } from 'vitest';
import { describeAttributions } from './describe-attributions.ts';

const ROWS: [text: string, attributions: string[]][] = [
  [
    'Secretary of State Jane Roe said the talks failed.',
    ['x-said-that indirect | Secretary of State Jane Roe = people/jane-roe | said | the talks failed'],
  ],
  [
    'The head of the Jane Roe fan club said the talks failed.',
    ['x-said-that indirect | The head of the Jane Roe fan club | said | the talks failed'],
  ],
  [
    'An ally of Senator Jane Roe said the talks failed.',
    ['x-said-that indirect | An ally of Senator Jane Roe | said | the talks failed'],
  ],
  [
    'Ohio-based painter Jane Roe said the show was over.',
    ['x-said-that indirect | Ohio-based painter Jane Roe = people/jane-roe | said | the show was over'],
  ],
  [
    'Jane Roe, a nurse from Ohio said the ward was full.',
    ['x-said-that indirect | Jane Roe, a nurse from Ohio = people/jane-roe | said | the ward was full'],
  ],
  [
    'After talks with Jane Roe, a nurse from Ohio said the ward was full.',
    ['x-said-that indirect | a nurse from Ohio | said | the ward was full'],
  ],
  [
    'But it is late, and Smith says the hall is shut.',
    ['x-said-that indirect | Smith = people/john-smith | says | the hall is shut'],
  ],
  [
    'Jane Roe and Smith said the hall was shut.',
    ['x-said-that indirect | Jane Roe and Smith | said | the hall was shut'],
  ],
];

test.each(ROWS)('%s', (text, attributions) => {
  expect(describeAttributions(text)).toEqual(attributions);
});
