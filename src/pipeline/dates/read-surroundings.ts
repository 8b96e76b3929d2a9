import type { Attribution } from '../../schema/attribution.ts';
import type { Block } from '../../schema/block.ts';
import type { Span } from '../../schema/span.ts';
import type { TimeExpression } from '../../schema/time-expression.ts';

/** What stands around a time, as far as its date hangs on it. */
export interface Surroundings {
  block: Span | undefined;
  /** The words before and behind the time in its sentence, as many as are read. */
  before: string;
  after: string;
  /** Whether it stands in a quotation, whose days are told from the day on which it was said. */
  quoted: boolean;
}

const REACH = 400;

/** Reads what stands around each of some times; all lists in the order of the text, so that it is linear in its length. */
export function readSurroundings(
  text: string,
  times: readonly TimeExpression[],
  blocks: readonly Block[],
  attributions: readonly Attribution[],
): Surroundings[] {
  const blockOf = walk(blocks);
  const sentenceOf = walk(blocks.flatMap(({ sentences }) => sentences));
  const direct = attributions.flatMap(({ style, content }) => (style === 'direct' ? content : []));
  const quotationOf = walk(direct.toSorted((a, b) => a.start - b.start));
  return times.map(({ start, end }) => {
    const sentence = sentenceOf(start);
    const before = text.slice(Math.max(sentence?.start ?? start, start - REACH), start);
    const after = text.slice(end, Math.min(sentence?.end ?? end, end + REACH));
    const quoted = quotationOf(start) !== undefined || isOpen(before);
    return { block: blockOf(start), before, after, quoted };
  });
}

/** Finds the span that holds an offset, for offsets that only grow. */
function walk(spans: readonly Span[]): (offset: number) => Span | undefined {
  let at = 0;
  return (offset) => {
    while ((spans[at]?.end ?? Infinity) <= offset) at += 1;
    const span = spans[at];
    return span && span.start <= offset ? span : undefined;
  };
}

/** Whether a quotation that the words opened is not closed. */
function isOpen(words: string): boolean {
  let open = false;
  for (const [mark] of words.matchAll(/[“”"]/g)) open = mark === '“' || (mark === '"' && !open);
  return open;
}
