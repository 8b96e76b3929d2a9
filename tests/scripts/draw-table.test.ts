import { expect, test } from 'vitest';
import { drawTable } from '../../scripts/terminal/draw-table.ts';

test.each<[string, readonly (readonly string[])[], Parameters<typeof drawTable>[1], string]>([
  [
    'columns are as wide as their widest cell',
    [
      ['a', 'bb', 'c'],
      ['aaa', 'b', 'c'],
    ],
    {},
    'a    bb  c\naaa  b   c',
  ],
  [
    'a character that a terminal draws over two columns counts as two',
    [
      ['東京', 'x'],
      ['ab', 'y'],
    ],
    {},
    '東京  x\nab    y',
  ],
  [
    'an accent of its own takes no room',
    [
      ['é', 'x'],
      ['e', 'y'],
    ],
    {},
    'é  x\ne  y',
  ],
  [
    'numbers stand at the right',
    [
      ['a', '5'],
      ['b', '10'],
    ],
    { right: [1] },
    'a   5\nb  10',
  ],
  ['words go on in the next line', [['1', 'one two three']], { widths: [4, 10] }, '1   one two\n    three'],
  ['rows may be short', [['a', 'b'], ['c']], {}, 'a  b\nc'],
])('%s', (_, rows, options, expected) => {
  expect(drawTable(rows, options)).toBe(expected);
});
