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
  const { length } = flattenPhrasing(children).text;
  const result: PhrasingContent[] = [];
  let end = 0;
  for (const range of ranges) {
    result.push(...slicePhrasing(children, end, range.start));
    result.push(range.wrap(slicePhrasing(children, range.start, range.end)));
    end = range.end;
  }
  result.push(...slicePhrasing(children, end, length));
  return result;
}

function slicePhrasing(children: readonly PhrasingContent[], start: number, end: number): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  let from = 0;
  for (const node of children) {
    const to = from + lengthOf(node);
    if (start <= from && to <= end && start < end) result.push(node);
    else if (from < end && start < to) {
      if ('children' in node) {
        result.push({ ...node, children: slicePhrasing(node.children, start - from, end - from) } as PhrasingContent);
      } else if ('value' in node) {
        result.push({ ...node, value: node.value.slice(Math.max(0, start - from), end - from) });
      }
    }
    from = to;
  }
  return result;
}

function lengthOf(node: PhrasingContent): number {
  return 'children' in node ? flattenPhrasing(node.children).text.length : wordsOf(node).length;
}

function wordsOf(node: PhrasingContent): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return node.type === 'break' ? '\n' : OBJECT;
}
