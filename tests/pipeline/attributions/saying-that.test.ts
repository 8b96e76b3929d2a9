import { expect, test } from 'vitest';
import { describeAttributions } from './describe-attributions.ts';

const ROWS: [text: string, attributions: string[]][] = [
  [
    'Roe left the meeting, saying that she was tired.',
    ['saying-that indirect | Roe = people/jane-roe | saying | that she was tired'],
  ],
  [
    'The mayor defended the plan, calling it “fair”.',
    ['x-said-that indirect | The mayor | defended | the plan', 'saying-that mixed | The mayor | calling | it “fair”'],
  ],
  ['Roe began by saying, “Good morning.”', ['saying-that direct | Roe = people/jane-roe | saying | Good morning.']],
];

test.each(ROWS)('%s', (text, attributions) => {
  expect(describeAttributions(text)).toEqual(attributions);
});
