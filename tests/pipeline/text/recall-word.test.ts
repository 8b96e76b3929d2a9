import { expect, test } from 'vitest';
import { recallWord } from '../../../src/pipeline/text/recall-word.ts';

const read = (word: string): object => recallWord(` ${word} `, 1, word.length + 1);

test.each([
  ['Harbour', { text: 'Harbour', lower: 'harbour', straight: 'harbour' }],
  ['O’Brien', { text: 'O’Brien', lower: 'o’brien', straight: "o'brien" }],
  ['Ærø', { text: 'Ærø', lower: 'ærø', straight: 'ærø' }],
])('reads %s', (word, expected) => {
  expect(read(word)).toMatchObject(expected);
});

test('gives one object for a word that comes again, and another for one that differs', () => {
  expect(read('ferry')).toBe(read('ferry'));
  expect(read('Ferry')).not.toBe(read('ferry'));
});

test('reads words aright when it has seen more of them than it remembers', () => {
  for (let at = 0; at < 70_000; at += 1) {
    const word = `w${String(at)}`;
    if ((read(word) as { text: string }).text !== word) expect.fail(word);
  }
});
