import { expect, test } from 'vitest';
import { describeAttributions } from './describe-attributions.ts';

const ROWS: [text: string, attributions: string[]][] = [
  [
    'Roe wrote on Twitter that she was ill.',
    ['x-said-that indirect | Roe = people/jane-roe | wrote | (on Twitter) | that she was ill'],
  ],
  [
    'The ministry said in a written statement that two had died.',
    ['x-said-that indirect | The ministry | said | (in a written statement) | that two had died'],
  ],
  ['Roe told the BBC she was ill.', ['x-said-that indirect | Roe = people/jane-roe | told | (BBC) | she was ill']],
  [
    '“No,” Roe said in an interview with the Guardian.',
    ['quotation-x-said direct | Roe = people/jane-roe | said | (in an interview) | No,'],
  ],
  [
    'Roe said in order to win they must vote.',
    ['x-said-that indirect | Roe = people/jane-roe | said | in order to win they must vote'],
  ],
  [
    'In a post on X, Roe said she was ill.',
    ['x-said-that indirect | Roe = people/jane-roe | said | (In a post on X) | she was ill'],
  ],
  [
    'Roe announced on social media that she would run.',
    ['x-said-that indirect | Roe = people/jane-roe | announced | (on social media) | that she would run'],
  ],
  [
    'Roe told a local news conference that she was ill.',
    ['x-said-that indirect | Roe = people/jane-roe | told | (a local news conference) | that she was ill'],
  ],
  [
    'Roe told Channel 9 she was ill.',
    ['x-said-that indirect | Roe = people/jane-roe | told | (Channel 9) | she was ill'],
  ],
  ['“No,” Roe said by email.', ['quotation-x-said direct | Roe = people/jane-roe | said | (by email) | No,']],
  [
    '“No,” Roe said on local radio.',
    ['quotation-x-said direct | Roe = people/jane-roe | said | (on local radio) | No,'],
  ],
  [
    '“No,” Roe said in a YouTube video.',
    ['quotation-x-said direct | Roe = people/jane-roe | said | (in a YouTube video) | No,'],
  ],
  // What is spoken of, and when, is no medium.
  ['“No,” Roe said on the lawsuit.', ['quotation-x-said direct | Roe = people/jane-roe | said | No,']],
  ['“No,” Roe said in the days before the debate.', ['quotation-x-said direct | Roe = people/jane-roe | said | No,']],
  ['“No,” Roe said in debate after debate.', ['quotation-x-said direct | Roe = people/jane-roe | said | No,']],
];

test.each(ROWS)('%s', (text, attributions) => {
  expect(describeAttributions(text)).toEqual(attributions);
});
