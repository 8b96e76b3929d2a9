import type { Entity } from '../../schema/entity.ts';
import type { Span } from '../../schema/span.ts';
import type { Story } from '../story/build-story.ts';
import type { PlacedBlock } from '../story/place-findings.ts';
import { sliceBlock } from '../passages/slice-block.ts';

/** Who says something: an entity with a page, or the words that stand for the speaker. */
export type Speaker = { entity: Entity } | { words: string };

/** Who says what stands at a span of a block, as far as the text tells; what is on a sign is said by nobody. */
export function speakerAt(
  story: Story,
  { block, attributions }: PlacedBlock,
  { start, end }: Span,
): Speaker | undefined {
  const saying = attributions.find(
    ({ style, content }) => style !== 'sign' && content.some((span) => span.start <= start && span.end >= end),
  );
  const entity = saying?.entity === undefined ? undefined : story.entityOf.get(saying.entity);
  if (entity) return { entity };
  const words = saying?.source && sliceBlock(block, saying.source);
  return words ? { words } : undefined;
}
