import { bisector } from 'd3-array';
import type { Span } from '../../../schema/span.ts';
import type { Leaf } from './list-leaves.ts';

/** The words of one line of a leaf. */
export interface LeafLine {
  /** 1-based. */
  line: number;
  /** Where they stand, in UTF-16 code units into the source and into what is made of it. */
  start: number;
  text: string;
  leaf: Leaf;
  /** Whether the line was ended on purpose. */
  endsLine: boolean;
}

const byStart = bisector(({ start }: Span) => start);

/**
 * Puts the words of leaves on the lines of the source: each where its first word stands, and within its line. Where
 * addresses and backslashes leave it open what stands on a line, it is read with its marks.
 */
export function setLines(leaves: readonly Leaf[], lines: readonly Span[], source: string): LeafLine[] {
  const byLine = new Map<number, Omit<LeafLine, 'line'>>();
  for (const leaf of leaves) {
    for (const { start, text, endsLine = false } of leaf.pieces) {
      const line = byStart.right(lines, start);
      const known = byLine.get(line);
      if (known) byLine.set(line, { ...known, text: known.text + text, endsLine: known.endsLine || endsLine });
      else byLine.set(line, { start, text, leaf, endsLine });
    }
  }
  return [...byLine]
    .sort(([a], [b]) => a - b)
    .flatMap(([line, { start, text, ...rest }]): LeafLine[] => {
      const { start: from = 0, end: to = 0 } = lines[line - 1] ?? {};
      const raw = source.slice(from, to);
      const [words, lead] = text.trim().length > to - from ? trimWords(raw, from) : trimWords(text, start);
      return words === ''
        ? []
        : [{ line, start: Math.max(from, Math.min(lead, to - words.length)), text: words, ...rest }];
    });
}

/** The text without the white space around it, and where it then begins. */
function trimWords(text: string, start: number): [words: string, start: number] {
  return [text.trim(), start + text.length - text.trimStart().length];
}
