import { expect, test } from 'vitest';
import { countWords } from '../../../src/queries/passages/count-words.ts';

test.each([
  ['', 0],
  ['GETTY', 1],
  ['It sank on 3 May.', 5],
  ['Lee’s so-called 3.5-metre boat', 4],
  ['one – two, three', 3],
])('%s', (text, expected) => {
  expect(countWords(text)).toBe(expected);
});
