import type { PhrasingContent } from 'mdast';
import type { Span } from '../schema/span.ts';
import { alignText } from './align-text.ts';
import type { Locator, Position } from './locate-offset.ts';
import { flattenPhrasing } from './phrasing-text.ts';

interface Placed {
  children: readonly PhrasingContent[];
  position?: Position | undefined;
}

/**
 * Tells where ranges of a paragraph's words, as `flattenPhrasing` reads them, were written. Where that can't be told, it is
 * the place of the paragraph. The paragraph is aligned with its source once, at the first question.
 */
export function placeWords(paragraph: Placed, source: string, locator: Locator): (range: Span) => Position | undefined {
  let offsets: (number | undefined)[] | undefined;
  return ({ start, end }) => {
    offsets ??= alignPhrasing(paragraph.children, source);
    const from = offsets[start];
    const to = offsets[end - 1];
    return from === undefined || to === undefined ? paragraph.position : locator.between(from, to + 1);
  };
}

/** The offset in the source of each code unit of the words; undefined for a part that has no position. */
function alignPhrasing(children: readonly PhrasingContent[], source: string): (number | undefined)[] {
  const offsets: (number | undefined)[] = [];
  const push = (all: readonly (number | undefined)[]): void => {
    for (const offset of all) offsets.push(offset);
  };
  for (const node of children) {
    const { start, end } = node.position ?? {};
    if (isMark(node) && start?.offset !== undefined && end?.offset !== undefined) {
      const { length } = flattenPhrasing([node]).text;
      push(Array.from({ length }, (_, at) => (at < length - 1 ? start.offset : (end.offset ?? 0) - 1)));
    } else if ('children' in node) push(alignPhrasing(node.children, source));
    else if (node.type === 'text' && start?.offset !== undefined && end?.offset !== undefined) {
      push(alignText(node.value, source, start.offset, end.offset).offsets.slice(0, -1));
    } else push(Array.from(flattenPhrasing([node]).text, () => undefined));
  }
  return offsets;
}

/** What stands in the source in a form of its own: `[^000:23]`, `[[Karen Bass|the mayor]]`. */
function isMark({ type }: PhrasingContent): boolean {
  return type === 'citation' || type === 'entityLink';
}
