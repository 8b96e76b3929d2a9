import type { Stance } from '../../schema/stance.ts';
import type { NamedText } from '../names/find-names.ts';
import type { SegmentedText } from '../segment/segment.ts';

export function findStances(_text: SegmentedText, _named: NamedText): Stance[] {
  return [];
}
