import type { TimeExpression } from '../../schema/time-expression.ts';
import type { SegmentedText } from '../segment/segment.ts';

export function findTimes(_text: SegmentedText): TimeExpression[] {
  return [];
}
