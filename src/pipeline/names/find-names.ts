import type { EntityKind } from '../../schema/entity-kind.ts';
import type { Mention } from '../../schema/mention.ts';
import type { Span } from '../../schema/span.ts';
import type { SegmentedText } from '../segment/segment.ts';

export interface LocalEntity {
  id: string;
  kind: EntityKind;
  type?: string;
  name: string;
  fullName: boolean;
  roles: { span: Span; rule: string }[];
}

export interface NamedText {
  mentions: Mention[];
  entities: LocalEntity[];
}

export function findNames(_text: SegmentedText): NamedText {
  return { mentions: [], entities: [] };
}
