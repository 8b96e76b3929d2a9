import type { Span } from '../../schema/span.ts';
import type { TimeExpression } from '../../schema/time-expression.ts';
import type { SegmentedText } from '../segment/segment.ts';
import { listSentences } from '../text/list-sentences.ts';
import { findTimeStatus } from './find-time-status.ts';

/** What the clause around any words says of the event that they date, as for those that the rules read as a time. */
export function findStatusAt(
  text: SegmentedText,
  { start, end }: Span,
  direction: TimeExpression['direction'],
): TimeExpression['status'] {
  const sentence = listSentences(text).find((candidate) => candidate.start <= start && end <= candidate.end);
  const first = sentence?.tokens.findIndex((token) => token.end > start) ?? -1;
  const last = sentence?.tokens.findLastIndex((token) => token.start < end) ?? -1;
  return sentence && first >= 0 && last >= first ? findTimeStatus(sentence.tokens, first, last, direction) : undefined;
}
