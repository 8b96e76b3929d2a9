import type { Attribution } from '../../schema/attribution.ts';
import type { NamedText } from '../names/find-names.ts';
import type { SegmentedText } from '../segment/segment.ts';

export function findAttributions(_text: SegmentedText, _named: NamedText): Attribution[] {
  return [];
}
