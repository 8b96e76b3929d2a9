import { bisector } from 'd3-array';
import type { Nodes } from 'mdast';
import type { Span } from '../../../schema/span.ts';

/** Words of one line, without marks. */
export interface Piece {
  /** Where they begin in the source, in UTF-16 code units. */
  start: number;
  text: string;
  /** Whether the line was ended on purpose behind them. */
  endsLine?: true;
}

const byStart = bisector(({ start }: Span) => start);

/** The words of a paragraph, a heading or a cell, line by line. `lines` are those of the source. */
export function readPieces(node: Nodes, source: string, lines: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  let at = node.position?.start.offset ?? 0;
  const readText = (value: string, start: number): void => {
    const line = byStart.right(lines, start) - 1;
    for (const [index, text] of value.split(/\r\n?|\n/).entries()) {
      pieces.push({ start: index === 0 ? start : placeLine(text, lines[line + index], source), text });
    }
  };
  // What stands beside an address that was made a link has lost its place.
  const seekText = (value: string): void => {
    for (const text of value.split(/\r\n?|\n/)) {
      const start = Math.max(at, source.indexOf(text, at));
      pieces.push({ start, text });
      at = start + text.length;
    }
  };
  const enter = (child: Nodes): void => {
    const [start, end] = [child.position?.start.offset, child.position?.end.offset];
    const raw = start === undefined || end === undefined ? undefined : source.slice(start, end);
    if (child.type === 'text' || child.type === 'inlineCode') {
      // A character reference may stand for a line break.
      const value = raw !== undefined && countLines(raw) !== countLines(child.value) ? raw : child.value;
      if (start === undefined) seekText(value);
      else readText(value, start);
    } else if (child.type === 'delete') readText(raw ?? '', start ?? at);
    else if (child.type === 'break') pieces.push({ start: start ?? at, text: '', endsLine: true });
    else if (child.type === 'html' && /^<br\b/i.test(child.value)) readText(' ', start ?? at);
    else if ('children' in child) child.children.forEach(enter);
    at = Math.max(at, end ?? at);
  };
  if ('children' in node) node.children.forEach(enter);
  return pieces;
}

/** Where the words of a line begin that goes on with the one before. */
function placeLine(text: string, line: Span | undefined, source: string): number {
  if (!line) return source.length;
  const raw = source.slice(line.start, line.end);
  const at = raw.indexOf(text);
  return line.start + (at >= 0 ? at : Math.max(0, raw.search(/[^\s>]/)));
}

function countLines(text: string): number {
  return text.split(/\r\n?|\n/).length;
}
