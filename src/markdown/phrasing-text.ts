import type { PhrasingContent } from 'mdast';
import type { Span } from '../schema/span.ts';
import type { Citation } from './editorial-nodes.ts';

/** Stands for a node that has no words, such as a citation or a picture; its length is 1. */
export const OBJECT = '\uFFFC';

/** The words of a paragraph, whatever is emphasised or linked in them. */
export interface PhrasingText {
  text: string;
  /** Citations by their offset in `text`, in UTF-16 code units. */
  citations: ReadonlyMap<number, Citation>;
}

/** A range of a paragraph's words to be put into a node of its own. */
export interface Wrapping extends Span {
  wrap: (children: PhrasingContent[]) => PhrasingContent;
}

/** Reads the words of phrasing content in one piece. */
export function flattenPhrasing(children: readonly PhrasingContent[]): PhrasingText {
  const citations = new Map<number, Citation>();
  let text = '';
  const read = (nodes: readonly PhrasingContent[]): void => {
    for (const node of nodes) {
      if ('children' in node) read(node.children);
      else {
        if (node.type === 'citation') citations.set(text.length, node);
        text += wordsOf(node);
      }
    }
  };
  read(children);
  return { text, citations };
}

/** Wraps ranges of the words, in order and apart from each other. A node that a range cuts through becomes two. */
export function wrapPhrasing(children: readonly PhrasingContent[], ranges: readonly Wrapping[]): PhrasingContent[] {
  const pieces = cutPhrasing(
    children,
    ranges.flatMap(({ start, end }) => [start, end]),
  );
  return pieces.flatMap((piece, index) => {
    const range = index % 2 === 1 ? ranges[(index - 1) / 2] : undefined;
    return range ? [range.wrap(piece)] : piece;
  });
}

/** Cuts phrasing content at offsets, which are in order, into one more pieces than there are offsets. */
function cutPhrasing(children: readonly PhrasingContent[], cuts: readonly number[]): PhrasingContent[][] {
  const pieces: PhrasingContent[][] = [[]];
  let next = 0;
  let from = 0;
  for (const node of children) {
    const to = from + lengthOf(node);
    for (; (cuts[next] ?? Infinity) <= from; next += 1) pieces.push([]);
    const within: number[] = [];
    for (; (cuts[next] ?? Infinity) < to; next += 1) within.push((cuts[next] ?? 0) - from);
    const [first = [node], ...others] = within.length > 0 ? cutNode(node, within) : [[node]];
    pieces.at(-1)?.push(...first);
    pieces.push(...others);
    from = to;
  }
  while (pieces.length <= cuts.length) pieces.push([]);
  return pieces;
}

/** A node without words that can be told apart, such as a citation, has nowhere to be cut. */
function cutNode(node: PhrasingContent, cuts: readonly number[]): PhrasingContent[][] {
  if ('children' in node) return cutPhrasing(node.children, cuts).map((children) => [{ ...node, children }]);
  if (!('value' in node)) return [[node], ...cuts.map(() => [])];
  const ends = [...cuts, node.value.length];
  return ends.map((end, index) => [{ ...node, value: node.value.slice(ends[index - 1] ?? 0, end) }]);
}

function lengthOf(node: PhrasingContent): number {
  return 'children' in node ? flattenPhrasing(node.children).text.length : wordsOf(node).length;
}

function wordsOf(node: PhrasingContent): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return node.type === 'break' ? '\n' : OBJECT;
}
