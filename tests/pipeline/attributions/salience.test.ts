import { expect, test } from 'vitest';
import { describeAttributions } from './describe-attributions.ts';

const ROWS: [text: string, attributions: string[]][] = [
  // Persons without a name.
  [
    'John Brown spoke. A former official said the plan had failed. “It was bad,” he said.',
    [
      'x-said-that indirect | A former official | said | the plan had failed',
      'quotation-x-said direct | he | said | It was bad,',
    ],
  ],
  [
    'John Smith left. A spokesman for the Treasury said it was late. He added that more would follow.',
    [
      'x-said-that indirect | A spokesman for the Treasury = agencies/treasury | said | it was late',
      'x-said-that indirect | He | added | that more would follow',
    ],
  ],
  [
    'John Brown spoke. Then Viktor Quill left. He said it was late.',
    ['x-said-that indirect | He | said | it was late'],
  ],
  [
    'John Brown spoke. No other minister left. He said it was late.',
    ['x-said-that indirect | He = people/john-brown | said | it was late'],
  ],
  // Nouns that take somebody up.
  [
    'Smith met John Brown on Monday. The senator said it would pass. He said it was good.',
    [
      'x-said-that indirect | The senator | said | it would pass',
      'x-said-that indirect | He = people/john-smith | said | it was good',
    ],
  ],
  [
    'Smith met John Brown on Monday. The boy said it would pass. He said it was good.',
    ['x-said-that indirect | The boy | said | it would pass', 'x-said-that indirect | He | said | it was good'],
  ],
  [
    'Smith met John Brown on Monday. The senator’s boss left. He said it was good.',
    ['x-said-that indirect | He | said | it was good'],
  ],
  [
    'John Brown met Sen. John Smith. The senator said the bill would pass.',
    ['x-said-that indirect | The senator = people/john-smith | said | the bill would pass'],
  ],
  // "it"
  [
    'Reuters reported that Smith said he was ill. It added that he was at home.',
    [
      'x-said-that indirect | Reuters = agencies/reuters | reported | that Smith said he was ill',
      'x-said-that indirect | Smith = people/john-smith | said | he was ill',
      'x-said-that indirect | It = agencies/reuters | added | that he was at home',
    ],
  ],
  [
    'Reuters said the vote was lost.\nIt added that more would follow.',
    [
      'x-said-that indirect | Reuters = agencies/reuters | said | the vote was lost',
      'x-said-that indirect | It = agencies/reuters | added | that more would follow',
    ],
  ],
  // "who"
  [
    'The hall was held by Jane Roe, a nurse from Ohio who said the ward was full.',
    ['x-said-that indirect | who = people/jane-roe | said | the ward was full'],
  ],
  [
    'The hall was held by Jane Roe, a friend of the man who said the ward was full.',
    ['x-said-that indirect | who | said | the ward was full'],
  ],
  [
    'The women in Springfield who say the ward was full have left.',
    ['x-said-that indirect | who | say | the ward was full have left'],
  ],
  [
    'John Brown has left. The vote was lost by Smith. “Smith is a liar,” he said.',
    ['quotation-x-said direct | he = people/john-brown | said | Smith is a liar,'],
  ],
  [
    'John Brown has left. The paper named Smith’s friends. “We wait,” he said.',
    ['quotation-x-said direct | he = people/john-brown | said | We wait,'],
  ],
  ['Smith and John Brown spoke. He said it was late.', ['x-said-that indirect | He | said | it was late']],
  [
    'Hannity and John Brown spoke. He said it was late.',
    ['x-said-that indirect | He = people/john-brown | said | it was late'],
  ],
  [
    'Spokesman John Smith left. The spokesman for the Treasury said it was late. He added that it was over.',
    [
      'x-said-that indirect | The spokesman for the Treasury = agencies/treasury | said | it was late',
      'x-said-that indirect | He | added | that it was over',
    ],
  ],
  // A quotation that goes on is still that of who spoke.
  [
    '“We won,” Mr. Brown said.\n“It was close.\n“It was late.\n“It was cold.”\nA Smith poster hung there, bought by Smith. “Now we wait,” he said.',
    [
      'quotation-x-said direct | Mr. Brown = people/john-brown | said | We won, / It was close. / It was late. / It was cold.',
      'quotation-x-said direct | he = people/john-brown | said | Now we wait,',
    ],
  ],
  [
    '“No,” Mr. Brown said. Allies of Senator John Smith came. “We wait,” he said.',
    [
      'quotation-x-said direct | Mr. Brown = people/john-brown | said | No,',
      'quotation-x-said direct | he = people/john-brown | said | We wait,',
    ],
  ],
  [
    'John Brown left. Secretary of State Hannity came. “We wait,” he said.',
    ['quotation-x-said direct | he = people/sean-hannity | said | We wait,'],
  ],
  [
    'John Brown has left. Once a nurse, Sen. John Smith left. “We wait,” he said.',
    ['quotation-x-said direct | he = people/john-smith | said | We wait,'],
  ],
];

test.each(ROWS)('%s', (text, attributions) => {
  expect(describeAttributions(text)).toEqual(attributions);
});
