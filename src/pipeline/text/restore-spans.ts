import type { Block } from '../../schema/block.ts';
import type { Span } from '../../schema/span.ts';
import type { ClearText } from './clear-text.ts';

/**
 * What was found in the clear text, with spans of the text that is there. A block, and its sentences, hold all that stands
 * in the line; a find ends with the last character of it that is seen.
 */
export function restoreSpans<Found extends { blocks: Block[] }>(found: Found, source: string, clear: ClearText): Found {
  const known = new Map<object, unknown>();
  for (const block of found.blocks) known.set(block, restoreBlock(block, source, clear));
  const restore = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const before = known.get(value);
    if (before !== undefined) return before;
    const restored: unknown = Array.isArray(value)
      ? value.map(restore)
      : {
          ...Object.fromEntries(Object.entries(value).map(([key, item]) => [key, restore(item)])),
          ...(isSpan(value) && clear.toSource(value)),
        };
    known.set(value, restored);
    return restored;
  };
  return restore(found) as Found;
}

function restoreBlock(block: Block, source: string, clear: ClearText): Block {
  const { start, end } = clear.toSourceWide(block);
  let from = start;
  const sentences = block.sentences.map((sentence): Span => {
    const wide = clear.toSourceWide(sentence);
    const restored = { start: Math.max(wide.start, from), end: wide.end };
    from = restored.end;
    return restored;
  });
  const credit = block.credit && clear.toSource(block.credit);
  return { ...block, start, end, text: source.slice(start, end), sentences, ...(credit && { credit }) };
}

function isSpan(value: object): value is Span {
  return 'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number';
}
