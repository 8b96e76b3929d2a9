import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentText, textOfSegments, type Mark, type Segment } from '../../../src/queries/passages/segment-text.ts';

interface NamedMark extends Mark {
  name: string;
}

/** Draws a tree as text: `(name words)`, and `(name… words)` for a further piece of a mark that was split. */
function draw(segments: readonly Segment<NamedMark>[]): string {
  return segments
    .map((segment) =>
      typeof segment === 'string'
        ? segment
        : `(${segment.mark.name}${segment.first ? '' : '…'} ${draw(segment.children)})`,
    )
    .join('');
}

const mark = (name: string, start: number, end: number, rank: number): NamedMark => ({ name, start, end, rank });

describe('segmentText', () => {
  it.each([
    ['no mark', [], 'abcdefghij'],
    ['one mark', [mark('n', 2, 4, 1)], 'ab(n cd)efghij'],
    ['a name inside a quotation', [mark('n', 4, 6, 2), mark('q', 2, 8, 1)], 'ab(q cd(n ef)gh)ij'],
    [
      'a quotation over two sentences',
      [mark('s', 0, 5, 0), mark('t', 5, 10, 0), mark('q', 3, 7, 1)],
      '(s abc(q de))(t (q… fg)hij)',
    ],
    [
      'crossing marks of one rank: the later one is split',
      [mark('m', 1, 5, 1), mark('n', 3, 8, 1)],
      'a(m bc(n de))(n… fgh)ij',
    ],
    ['equal spans: the lower rank lies outside', [mark('n', 0, 4, 2), mark('q', 0, 4, 1)], '(q (n abcd))efghij'],
    ['beyond the text', [mark('q', -5, 3, 1), mark('n', 8, 40, 1)], '(q abc)defgh(n ij)'],
    ['empty and outside', [mark('e', 3, 3, 1), mark('o', 20, 30, 1)], 'abcdefghij'],
    ['next to each other', [mark('m', 0, 2, 1), mark('n', 2, 4, 1)], '(m ab)(n cd)efghij'],
  ])('%s', (_case, marks, expected) => {
    expect(draw(segmentText('abcdefghij', 0, marks))).toBe(expected);
  });

  it('takes offsets from the seed, not from the text', () => {
    expect(draw(segmentText('cdef', 102, [mark('n', 103, 105, 1)]))).toBe('c(n de)f');
  });

  it('keeps the text whatever the marks, and begins each mark once', () => {
    const marks = fc.array(
      fc.record({ start: fc.integer({ min: -3, max: 40 }), length: fc.nat(20), rank: fc.nat(3) }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), marks, (text, drawn) => {
        const list = drawn.map(({ start, length, rank }, index) => mark(String(index), start, start + length, rank));
        const segments = segmentText(text, 0, list);
        expect(textOfSegments(segments)).toBe(text);
        const begun = countFirst(segments);
        const visible = list.filter(({ start, end }) => Math.max(start, 0) < Math.min(end, text.length));
        expect(begun).toBe(visible.length);
      }),
    );
  });
});

function countFirst(segments: readonly Segment<NamedMark>[]): number {
  return segments.reduce(
    (sum, segment) => (typeof segment === 'string' ? sum : sum + Number(segment.first) + countFirst(segment.children)),
    0,
  );
}
