import { expect, test } from 'vitest';
import { describeAttributions } from './describe-attributions.ts';

const ROWS: [text: string, attributions: string[]][] = [
  ['Trump won most pledged delegates.', []],
  ['Roe pledged to fight on.', ['x-said-that indirect | Roe = people/jane-roe | pledged | to fight on']],
  ['She joined a firm called Orbis.', []],
  ['Roe pointed to the door.', ['x-said-that indirect | Roe = people/jane-roe | pointed to | the door']],
  ['Roe, pointing to the fence, left.', []],
  ['Roe added that it was late.', ['x-said-that indirect | Roe = people/jane-roe | added | that it was late']],
  ['Roe went on to say: “Enough.”', ['x-said-that direct | Roe = people/jane-roe | went on | Enough.']],
  [
    'Roe made a point of saying the hall “was full”.',
    ['saying-that mixed | Roe = people/jane-roe | saying | the hall “was full”'],
  ],
  ['She’s said she will go.', ['x-said-that indirect | She | ’s said | she will go']],
  ['Roe could say that she was ill.', []],
  ['Roe has said for weeks she would go.', ['x-said-that indirect | Roe = people/jane-roe | has said | she would go']],
  ['They were forced to say nothing.', []],
  ['Swing states with many voters count.', []],
  [
    'Smith states that he was there.',
    ['x-said-that indirect | Smith = people/john-smith | states | that he was there'],
  ],
  [
    'As technology threatens to change it, the law will be late.',
    ['x-said-that indirect | technology | threatens | to change it'],
  ],
];

test.each(ROWS)('%s', (text, attributions) => {
  expect(describeAttributions(text)).toEqual(attributions);
});
