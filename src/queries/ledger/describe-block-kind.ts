import type { BlockKind } from '../../schema/block.ts';

const names = {
  heading: 'Heading',
  caption: 'Caption',
  credit: 'Credit',
  byline: 'Byline',
  notice: 'Notice',
} as const satisfies Record<Exclude<BlockKind, 'paragraph'>, string>;

/** What a line is, in a word; undefined for a paragraph, which needs none. */
export function describeBlockKind(kind: BlockKind): string | undefined {
  return kind === 'paragraph' ? undefined : names[kind];
}
