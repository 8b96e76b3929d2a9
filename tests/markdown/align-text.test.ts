import { expect, it } from 'vitest';
import { alignText } from '../../src/markdown/align-text.ts';

/** The character of the source that each character of the value was written as, or where it begins. */
function align(value: string, source: string): string {
  const { offsets, escaped } = alignText(value, source, 0, source.length);
  return Array.from(value, (_, index) => `${String(offsets[index])}${escaped.has(index) ? '!' : ''}`).join(' ');
}

it.each([
  ['abc', 'abc', '0 1 2'],
  ['a*b', 'a\\*b', '0 2! 3'],
  ['\\a', '\\\\a', '1 2'],
  ['\\d', '\\d', '0 1'],
  ['&m', '&amp;m', '0 5'],
  ['&x;', '&x;', '0 1 2'],
  ['©;', '&#169;;', '0 6'],
  ['a\nb', 'a  \r\n> b', '0 3 7'],
  ['', '', ''],
])('%j written as %j begins at %s', (value, source, expected) => {
  expect(align(value, source)).toBe(expected);
});
