import { expect, test } from 'vitest';
import { describeAttributions } from './describe-attributions.ts';

const ROWS: [text: string, attributions: string[]][] = [
  ['Smith was accused of lying.', ['was-accused-of indirect | - | was accused | Smith / of lying']],
  [
    'The plan has been criticized by Roe for its cost.',
    ['was-accused-of indirect | Roe = people/jane-roe | has been criticized | The plan / for its cost'],
  ],
  ['We were told that the bridge was safe.', ['was-told-that indirect | - | were told | that the bridge was safe']],
  ['Smith was described in 2010.', []],
];

test.each(ROWS)('%s', (text, attributions) => {
  expect(describeAttributions(text)).toEqual(attributions);
});
