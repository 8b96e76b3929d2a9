import { expect, test } from 'vitest';
import { describeAttributions } from './describe-attributions.ts';

const ROWS: [text: string, attributions: string[]][] = [
  ['Roe: Dam Is ‘Safe’ for Now', ['speaker-colon mixed | Roe = people/jane-roe | : | Dam Is ‘Safe’ for Now']],
  ['Roe: New Dam', []],
];

test.each(ROWS)('%s', (text, attributions) => {
  expect(describeAttributions(text)).toEqual(attributions);
});
