import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardCell, unguardCell } from '../../../src/queries/tables/guard-cell.ts';
import { hostileStrings } from '../hostile-strings.ts';

describe('a cell', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@a', "'@a"],
    ['−1', "'−1"],
    ['＝1', "'＝1"],
    ['﹣1', "'﹣1"],
    ['\tx', "'\tx"],
    ['\rx', "'\rx"],
    ['\nx', "'\nx"],
    [' =1', "' =1"],
    ['"=1', '\'"=1'],
    ["'=1", "''=1"],
    ['\u00A0\u200B\uFEFF“=1', "'\u00A0\u200B\uFEFF“=1"],
    ['\u0000=1', "'\u0000=1"],
    ['a;=1', "a;'=1"],
    ['a; =1|@b', "a;' =1|'@b"],
    ['a\n=1', "a\n'=1"],
    ['one\n\ntwo', 'one\n\ntwo'],
    ['', ''],
    ['a=1', 'a=1'],
    ['a-b', 'a-b'],
    ['– he said', '– he said'],
    ["'Tis so", "'Tis so"],
    ['5; six', '5; six'],
    ['2,000', '2,000'],
  ])('%j is written %j', (text, cell) => {
    expect(guardCell(text)).toBe(cell);
    expect(unguardCell(cell)).toBe(text);
  });

  it('gives every text back, and begins with no formula wherever it is cut', () => {
    const part = fc.constantFrom(...'=+-@\'" ;|\t\r\nax−＝\u200B“', ...hostileStrings.slice(0, -1));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const cell = guardCell(text);
        expect(unguardCell(cell)).toBe(text);
        for (const piece of cell.split(/[;|\t\r\n]/)) expect(piece).not.toMatch(/^[\s"“\u200B\u202E]*[=+\-@−＝＋]/u);
        expect(cell).not.toMatch(/^[\t\r\n]/);
      }),
    );
  });

  it('takes time in proportion to its length', () => {
    const start = performance.now();
    for (const text of ['"'.repeat(1e6), ';"'.repeat(5e5), ` ${'\n'.repeat(1e6)}`]) guardCell(text);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
