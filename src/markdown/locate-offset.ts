import { bisectRight } from 'd3-array';
import type { Nodes } from 'mdast';

/** Where something stands in a file, from the first character to behind the last one. */
export type Position = NonNullable<Nodes['position']>;

type Point = Position['start'];

/** Tells where an offset, in UTF-16 code units, stands in a text. */
export interface Locator {
  pointAt: (offset: number) => Point;
  between: (start: number, end: number) => Position;
}

/** Finds the lines of a text once; each question then takes logarithmic time. LF, CRLF and CR end a line. */
export function locateOffsets(text: string): Locator {
  const starts = [0, ...Array.from(text.matchAll(/\r\n?|\n/g), ({ index, 0: lineBreak }) => index + lineBreak.length)];
  const pointAt = (offset: number): Point => {
    const line = bisectRight(starts, offset);
    return { line, column: offset - (starts[line - 1] ?? 0) + 1, offset };
  };
  return { pointAt, between: (start, end) => ({ start: pointAt(start), end: pointAt(end) }) };
}
