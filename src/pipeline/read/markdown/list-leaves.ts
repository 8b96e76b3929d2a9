import type { Code, Heading, Html, ListItem, Nodes, Root, TableRow } from 'mdast';
import type { Span } from '../../../schema/span.ts';
import type { FilledLine } from '../../text/list-filled-lines.ts';
import { readPieces, type Piece } from './read-pieces.ts';

/** A paragraph, a heading, an item of a list or a row of a table. */
export interface Leaf {
  mark: NonNullable<FilledLine['mark']>;
  pieces: Piece[];
}

const SENTENCE_END = /[.!?]["”’')\]]{0,3}$/;
/** Comments and tags. */
const MARKUP = /<!--[^]*?(?:-->|$)|<\/?[A-Za-z][^<>]*>/g;

/** The leaves of a tree, in the order of the source. Definitions, rules and what is no text are left out. */
export function listLeaves(tree: Root, source: string, lines: readonly Span[]): Leaf[] {
  const leaves: Leaf[] = [];
  const pieces = (node: Nodes): Piece[] => readPieces(node, source, lines);
  const enter = (node: Nodes, mark: Leaf['mark']): void => {
    if (node.type === 'paragraph') leaves.push({ mark, pieces: pieces(node) });
    else if (node.type === 'heading') leaves.push({ mark: markOf(node, source, pieces(node)), pieces: pieces(node) });
    else if (node.type === 'code') leaves.push(...readCode(node, lines));
    else if (node.type === 'html') leaves.push(...readHtml(node, source));
    else if (node.type === 'tableRow') leaves.push({ mark: 'item', pieces: readRow(node, source, pieces) });
    else if (node.type === 'list') node.children.forEach(enterItem);
    else if ('children' in node) for (const child of node.children) enter(child, mark);
  };
  // "1945. That was the year": a number of three digits or more is no item's, but a part of the text.
  const enterItem = (item: ListItem): void => {
    const first = leaves.length;
    for (const child of item.children) enter(child, 'item');
    const opening = leaves[first]?.pieces;
    const [from, to] = [item.position?.start.offset, opening?.[0]?.start];
    const mark = source.slice(from, to);
    if (from !== undefined && /^\d{3}.*$/.test(mark)) opening?.unshift({ start: from, text: mark });
  };
  enter(tree, 'paragraph');
  return leaves;
}

/** A line of dashes right under a paragraph was meant to part it from what follows. */
function markOf(heading: Heading, source: string, pieces: readonly Piece[]): Leaf['mark'] {
  const { start, end } = heading.position ?? {};
  const isUnderlined = source[start?.offset ?? 0] !== '#';
  const isParagraph = (end?.line ?? 0) - (start?.line ?? 0) > 1 || SENTENCE_END.test(pieces.at(-1)?.text ?? '');
  return isUnderlined && isParagraph ? 'paragraph' : 'heading';
}

/** Between two fences every line stands for itself. */
function readCode({ value, position }: Code, lines: readonly Span[]): Leaf[] {
  return value.split(/\r\n?|\n/).flatMap((text, at): Leaf[] => {
    const start = lines[(position?.start.line ?? 0) + at]?.start;
    return start === undefined ? [] : [{ mark: 'paragraph', pieces: [{ start, text }] }];
  });
}

function readHtml({ position }: Html, source: string): Leaf[] {
  const [from = 0, to = 0] = [position?.start.offset, position?.end.offset];
  const html = source.slice(from, to);
  if (/^<(?:script|style)\b/i.test(html)) return [];
  const text = html.replace(MARKUP, (markup) => markup.replace(/[^\r\n]/g, ' '));
  return Array.from(text.matchAll(/[^\r\n]+/g), ({ 0: line, index }): Leaf => {
    return { mark: 'paragraph', pieces: [{ start: from + index, text: line }] };
  });
}

/** The pipes between cells stay: they part what the columns part. */
function readRow(row: TableRow, source: string, pieces: (node: Nodes) => Piece[]): Piece[] {
  let end: number | undefined;
  return row.children.flatMap((cell): Piece[] => {
    const [first, last] = [cell.children[0], cell.children.at(-1)];
    const start = first?.position?.start.offset;
    if (start === undefined) return [];
    const between: Piece[] = end === undefined ? [] : [{ start: end, text: source.slice(end, start) }];
    end = last?.position?.end.offset ?? start;
    return [...between, ...pieces(cell)];
  });
}
