import { describe, expect, test } from 'vitest';
import { formatQuery, readQuery } from '../../src/client/search-query.ts';

describe('a query in the address of the page', () => {
  test.each([
    ['', { words: '', kinds: [], source: '' }],
    ['?q=ferry', { words: 'ferry', kinds: [], source: '' }],
    [
      '?q=a+%26+b&kind=people&kind=passages&source=a-0',
      { words: 'a & b', kinds: ['people', 'passages'], source: 'a-0' },
    ],
  ])('%s reads as it is written', (address, query) => {
    const read = readQuery(new URLSearchParams(address));
    expect(read).toEqual(query);
    expect(formatQuery(read)).toBe(address);
  });

  test('what is no kind is left out, and white space around the words', () => {
    expect(readQuery(new URLSearchParams('?q=+ferry+&kind=ships&kind=places'))).toEqual({
      words: 'ferry',
      kinds: ['places'],
      source: '',
    });
  });
});
