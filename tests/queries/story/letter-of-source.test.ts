import { expect, it } from 'vitest';
import { letterOfSource } from '../../../src/queries/story/letter-of-source.ts';
import { patternOfSource } from '../../../src/queries/story/pattern-of-source.ts';

it.each([
  [0, 'A'],
  [1, 'B'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('the source at %i is %s', (index, letter) => {
  expect(letterOfSource(index)).toBe(letter);
});

it('gives neighbours different patterns', () => {
  for (let index = 0; index < 12; index += 1) expect(patternOfSource(index)).not.toBe(patternOfSource(index + 1));
});
