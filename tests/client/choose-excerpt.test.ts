import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { chooseExcerpt } from '../../src/client/choose-excerpt.ts';

/** `found` in square brackets, marks of the site in curly ones. */
function draw(text: string, found: number[], length: number): string {
  const signs = { words: ['', ''], found: ['[', ']'], gap: ['{', '}'] } as const;
  return chooseExcerpt(text, found, length)
    .map(({ kind, text: words }) => signs[kind].join(words))
    .join(' ');
}

const LONG = 'a b c d e f g h i j k l m n o p q r s t';

describe('chooseExcerpt', () => {
  test.each<[string, number[], number, string]>([
    ['', [], 4, ''],
    ['a b c', [], 4, 'a b c'],
    ['a b c', [1], 4, 'a [b] c'],
    ['a b c', [1, 2], 4, 'a [b c]'],
    ['a b c d e f', [5], 4, 'a b c d e [f]'],
    ['a […] b', [2], 4, 'a {[…]} [b]'],
    ['<b>a</b> & c', [0], 4, '[<b>a</b>] & c'],
    [LONG, [], 4, 'a b c d {…}'],
    [LONG, [0], 4, '[a] b c d {…}'],
    [LONG, [10], 4, '{…} j [k] l m {…}'],
    [LONG, [19], 4, '{…} q r s [t]'],
    [LONG, [2, 10, 12], 4, '{…} j [k] l [m] {…}'],
  ])('%j %j %d', (text, found, length, expected) => {
    expect(draw(text, found, length)).toBe(expected);
  });

  it('shows what it is given, in order, with at least one of the words found', () => {
    const words = fc.array(fc.stringMatching(/^[a-z<&]{1,4}$/), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 20 }), fc.nat(), (list, length, place) => {
        const parts = chooseExcerpt(list.join(' '), [place % list.length], length);
        const shown = parts.filter(({ kind }) => kind !== 'gap').map(({ text }) => text);
        expect(` ${list.join(' ')} `).toContain(` ${shown.join(' ')} `);
        expect(parts.filter(({ kind }) => kind === 'found').map(({ text }) => text)).toEqual([
          list[place % list.length],
        ]);
      }),
    );
  });
});
