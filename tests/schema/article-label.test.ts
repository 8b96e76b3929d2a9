import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelArticle, shortenArticleIds } from '../../src/schema/article-label.ts';

describe('the short form of an id', () => {
  it.each<[string[], string[]]>([
    [
      ['000-d624', '001-10c5'],
      ['000', '001'],
    ],
    [['abc'], ['abc']],
    [
      ['harbour-one', 'harbour-two'],
      ['harbour-one', 'harbour-two'],
    ],
    [
      ['ab-1', 'cd-1'],
      ['ab-1', 'cd-1'],
    ],
    [
      ['abc', 'abc-1'],
      ['abc', 'abc-1'],
    ],
    [
      ['2024-06-07-flood', '2024-06-08-flood'],
      ['2024-06-07', '2024-06-08'],
    ],
    [
      ['a-day-at-the-courthouse', 'a-day-at-the-races'],
      ['a-day-at-the-c', 'a-day-at-the-r'],
    ],
    [
      ['a', 'b'],
      ['a', 'b'],
    ],
  ])('of %j is %j', (ids, shorts) => {
    expect([...shortenArticleIds(ids).values()]).toEqual(shorts);
  });

  it('is the beginning of one id alone, or the whole id', () => {
    const id = fc
      .array(fc.constantFrom('a', 'b', '0'), { minLength: 1, maxLength: 6 })
      .map((letters) => letters.join(''));
    fc.assert(
      fc.property(fc.uniqueArray(id, { maxLength: 20 }), (ids) => {
        for (const [whole, short] of shortenArticleIds(ids)) {
          expect(whole === short || ids.filter((other) => other.startsWith(short)).length === 1).toBe(true);
        }
      }),
    );
  });
});

describe('the name of an article', () => {
  it.each([
    [{ label: 'Report A', publisher: 'The Courier', title: 'Ferries stop' }, 'Report A'],
    [{ publisher: 'The Courier', title: 'Ferries stop' }, 'The Courier'],
    [{ title: 'Ferries stop' }, 'Ferries stop'],
    [{}, 'Source 000'],
  ])('with %j is %s', (facts, name) => {
    expect(labelArticle({ id: '000-harbour', facts }, '000')).toBe(name);
  });
});
