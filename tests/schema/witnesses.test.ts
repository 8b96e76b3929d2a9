import { expect, test } from 'vitest';
import { countWitnesses, findWitnesses, type VersionedArticle } from '../../src/schema/witnesses.ts';

const article = (id: string, length: number, ...versions: string[]): VersionedArticle => ({
  id,
  versions: versions.map((other) => ({ article: other, isSame: false, shared: 1, sentences: 2 })),
  blocks: [
    { start: 0, end: length, line: 1, kind: 'paragraph', text: 'x', sentences: [{ start: 0, end: length }], rule: 'x' },
  ],
});

test('the longest of the versions of a text speaks for all, also where one leads to the next', () => {
  const witnesses = findWitnesses([
    article('a', 10, 'b'),
    article('b', 30, 'a', 'c'),
    article('c', 30, 'b'),
    article('d', 99),
  ]);
  expect([...witnesses]).toEqual([
    ['a', 'b'],
    ['b', 'b'],
    ['c', 'b'],
    ['d', 'd'],
  ]);
  expect(countWitnesses([{ article: 'a' }, { article: 'c' }], witnesses)).toBe(1);
  expect(countWitnesses([{ article: 'a' }, { article: 'd' }], witnesses)).toBe(2);
});
