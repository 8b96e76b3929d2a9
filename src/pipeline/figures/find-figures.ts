import type { Attribution } from '../../schema/attribution.ts';
import type { Figure } from '../../schema/figure.ts';
import type { SegmentedText } from '../segment/segment.ts';

export function findFigures(_text: SegmentedText, _attributions: readonly Attribution[]): Figure[] {
  return [];
}
