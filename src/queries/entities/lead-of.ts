import type { Span } from '../../schema/span.ts';
import type { Quotation } from '../statements/place-quotations.ts';

/** A cue that stands farther from what is said than so many UTF-16 code units does not read on into it. */
const NEAR = 40;

/**
 * The words from the cue to what is said in other words than the speaker's, without which these are no statement:
 * "condemned", before "the raids". Undefined where the cue does not stand right before them.
 */
export function leadOf({
  attribution: { style, cue },
  paragraphs,
}: Pick<Quotation, 'attribution' | 'paragraphs'>): Span | undefined {
  const [first] = paragraphs;
  const start = first?.runs[0]?.span.start;
  if (!first || !cue || start === undefined || (style !== 'indirect' && style !== 'mixed')) return undefined;
  const isNear = cue.start >= first.block.start && cue.end <= start && start - cue.end <= NEAR;
  return isNear ? { start: cue.start, end: start } : undefined;
}
