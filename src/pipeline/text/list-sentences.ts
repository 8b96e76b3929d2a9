import { isAside } from '../../schema/block.ts';
import type { Span } from '../../schema/span.ts';
import type { SegmentedText } from '../segment/segment.ts';
import type { Token } from './tokenize.ts';

/** A sentence with its tokens. Offsets are UTF-16 code units into the seed's text. */
export interface Sentence extends Span {
  tokens: readonly Token[];
}

/** The sentences that a text tells something in: captions count, credits (lines or ends of captions) never do. */
export function listSentences({ blocks, tokens }: SegmentedText): Sentence[] {
  const listed: Sentence[] = [];
  for (const [block, { kind, sentences, credit }] of blocks.entries()) {
    if (isAside(kind)) continue;
    const all = tokens[block] ?? [];
    let at = 0;
    for (const { start, end } of sentences) {
      const from = at;
      at = countTo(all, at, end);
      const own = all.slice(from, credit ? Math.min(at, countTo(all, from, credit.start)) : at);
      const last = own.at(-1);
      if (last) listed.push({ start, end: last.end, tokens: own });
    }
  }
  return listed;
}

/** The index, from `at` on, of the first token that does not begin before `offset`. */
function countTo(tokens: readonly Token[], at: number, offset: number): number {
  let next = at;
  while ((tokens[next]?.start ?? offset) < offset) next += 1;
  return next;
}
