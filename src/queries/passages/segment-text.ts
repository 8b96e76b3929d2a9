import type { Span } from '../../schema/span.ts';

/** A mark over a span of the seed; marks of a lower rank lie outside those of a higher one. */
export interface Mark extends Span {
  rank: number;
}

/** A piece of text, or a mark around pieces of text. */
export type Segment<M extends Mark> = string | { mark: M; first: boolean; children: Segment<M>[] };

/**
 * Turns a text and the marks over it into a tree, without changing, losing or doubling a character of it.
 *
 * `text` begins at offset `start` of the seed (UTF-16 code units), as the marks do. Marks may nest and may cross: of two
 * that cross, the one with the higher rank is split, and of equal ranks the one that begins later; only the first piece
 * of a split mark has `first: true`. What a mark covers outside the text is cut off; empty marks vanish.
 */
export function segmentText<M extends Mark>(text: string, start: number, marks: readonly M[]): Segment<M>[] {
  const end = start + text.length;
  const clipped = marks
    .map((mark) => ({ mark, from: Math.max(mark.start, start), to: Math.min(mark.end, end) }))
    .filter(({ from, to }) => from < to)
    .sort((a, b) => a.from - b.from);
  const cuts = [...new Set([start, end, ...clipped.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b);

  const root: Segment<M>[] = [];
  const open: { mark: M; children: Segment<M>[] }[] = [];
  const begun = new Set<M>();
  let active: typeof clipped = [];
  let next = 0;
  for (const [index, cut] of cuts.entries()) {
    const until = cuts[index + 1];
    if (until === undefined) break;
    active = active.filter(({ to }) => to > cut);
    for (let entry = clipped[next]; entry && entry.from <= cut; entry = clipped[next]) {
      active.push(entry);
      next += 1;
    }
    active.sort((a, b) => a.mark.rank - b.mark.rank || a.from - b.from || b.to - a.to);
    let shared = 0;
    while (shared < open.length && open[shared]?.mark === active[shared]?.mark) shared += 1;
    open.length = shared;
    for (const { mark } of active.slice(shared)) {
      const children: Segment<M>[] = [];
      (open.at(-1)?.children ?? root).push({ mark, first: !begun.has(mark), children });
      begun.add(mark);
      open.push({ mark, children });
    }
    (open.at(-1)?.children ?? root).push(text.slice(cut - start, until - start));
  }
  return root;
}

/** The text of a tree: the inverse of `segmentText`. */
export function textOfSegments<M extends Mark>(segments: readonly Segment<M>[]): string {
  return segments.map((segment) => (typeof segment === 'string' ? segment : textOfSegments(segment.children))).join('');
}
