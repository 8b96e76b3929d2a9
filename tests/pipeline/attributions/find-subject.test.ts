import { expect, test } from 'vitest';
import { describeAttributions } from './describe-attributions.ts';

const ROWS: [text: string, attributions: string[]][] = [
  [
    'The mayor of Springfield, Jane Roe, in a statement condemned the raids.',
    [
      'x-said-that indirect | The mayor of Springfield, Jane Roe = people/jane-roe | condemned | (in a statement) | the raids',
    ],
  ],
  [
    'The Department of Trade (DOT) said it was late.',
    ['x-said-that indirect | The Department of Trade (DOT) | said | it was late'],
  ],
  [
    'Sen. Jane Roe (D-Ohio), said it was late.',
    ['x-said-that indirect | Sen. Jane Roe (D-Ohio) = people/jane-roe | said | it was late'],
  ],
  [
    'Roe, citing “security,” said it was late.',
    [
      'saying-that direct | Roe = people/jane-roe | citing | security,',
      'x-said-that indirect | Roe = people/jane-roe | said | it was late',
    ],
  ],
  [
    'Jane Roe, a lawyer, of Springfield, Ohio, said it was late.',
    ['x-said-that indirect | Jane Roe = people/jane-roe | said | it was late'],
  ],
  ['‘“The gate was shut, of course, by Roe’” Whitlock said.', []],
  ['On Tuesday the mayor said it was late.', ['x-said-that indirect | the mayor | said | it was late']],
  ['In Springfield, the mayor, a lawyer, said it was late.', ['x-said-that indirect | the mayor | said | it was late']],
  ['People who have seen it say it is late.', ['x-said-that indirect | People who have seen it | say | it is late']],
  [
    'The finance minister, John Brown, suggested that it was late.',
    ['x-said-that indirect | The finance minister, John Brown = people/john-brown | suggested | that it was late'],
  ],
  ['He left the room and said it was late.', ['x-said-that indirect | He | said | it was late']],
  [
    'A man named Smith said it was late.',
    ['x-said-that indirect | A man named Smith = people/john-smith | said | it was late'],
  ],
];

test.each(ROWS)('%s', (text, attributions) => {
  expect(describeAttributions(text)).toEqual(attributions);
});
