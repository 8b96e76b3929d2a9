import type { Entity } from '../../schema/entity.ts';
import type { Passage } from '../passages/find-passage.ts';
import { findAtOffset } from '../passages/find-at-offset.ts';
import type { PlacedBlock } from '../story/place-findings.ts';
import type { ReviewSubject } from './review-subject.ts';

/** Lines before the statement in which somebody may have been named. */
const REACH = 2;
const MOST = 2;

/**
 * Who may have said something, the likeliest first: who is named in the same sentence, who spoke last in the line or in those
 * before it, who is named in them; of each people before agencies, and the nearest first. At most two.
 */
export function likelySpeakers({ story }: ReviewSubject, { article, block, span }: Passage, start: number): Entity[] {
  const blocks = story.blocksOf.get(article.id) ?? [];
  const at = findAtOffset(article.blocks, block.start);
  const near = blocks.slice(Math.max(0, at - REACH), at + 1).reverse();
  const ids = [
    ...namedIn(near[0], ({ start: from }) => from >= span.start && from < span.end),
    ...near.flatMap((placed) => spokenIn(placed, start)),
    ...near.flatMap((placed) => namedIn(placed, ({ start: from }) => from < start)),
  ];
  const entities = [...new Set(ids)].flatMap((id) => story.entityOf.get(id) ?? []);
  const people = entities.filter(({ kind }) => kind === 'person');
  const agencies = entities.filter(({ kind }) => kind === 'agency');
  return [...people, ...agencies].slice(0, MOST);
}

function namedIn(placed: PlacedBlock | undefined, isMeant: (mention: { start: number }) => boolean): string[] {
  const named = placed?.mentions.filter(isMeant).flatMap(({ entity }) => entity ?? []) ?? [];
  return named.reverse();
}

function spokenIn({ attributions }: PlacedBlock, before: number): string[] {
  return attributions
    .filter(({ content }) => (content[0]?.start ?? Infinity) < before)
    .flatMap(({ entity }) => entity ?? [])
    .reverse();
}
