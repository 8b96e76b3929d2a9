import type { Entity } from '../../schema/entity.ts';
import type { Span } from '../../schema/span.ts';
import type { Passage } from '../passages/find-passage.ts';
import { findAtOffset } from '../passages/find-at-offset.ts';
import type { PlacedBlock } from '../story/place-findings.ts';
import type { ReviewSubject } from './review-subject.ts';

/** Lines before the statement in which somebody may have been named. */
const REACH = 2;
const MOST = 2;

/**
 * Who may have said something, the likeliest first: who is named in the same sentence outside the words, who spoke last in the line or in those
 * before it, who is named in them; of each people before agencies, and the nearest first. At most two.
 */
export function likelySpeakers({ story }: ReviewSubject, { article, block, span }: Passage, said: Span): Entity[] {
  const blocks = story.blocksOf.get(article.id) ?? [];
  const at = findAtOffset(article.blocks, block.start);
  const near = blocks.slice(Math.max(0, at - REACH), at + 1).reverse();
  const ids = [
    // The subject stands before the others of its sentence.
    ...namedIn(near[0], ({ start }) => start >= span.start && start < span.end && !isWithin(said, start)),
    ...near.flatMap((placed) => spokenIn(placed, said.start)),
    ...near.flatMap((placed) => namedIn(placed, ({ start }) => start < said.start).reverse()),
  ];
  const entities = [...new Set(ids)].flatMap((id) => story.entityOf.get(id) ?? []);
  const people = entities.filter(({ kind }) => kind === 'person');
  const agencies = entities.filter(({ kind }) => kind === 'agency');
  return [...people, ...agencies].slice(0, MOST);
}

function namedIn(placed: PlacedBlock | undefined, isMeant: (mention: { start: number }) => boolean): string[] {
  return placed?.mentions.filter(isMeant).flatMap(({ entity }) => entity ?? []) ?? [];
}

function isWithin({ start, end }: Span, offset: number): boolean {
  return offset >= start && offset < end;
}

function spokenIn({ attributions }: PlacedBlock, before: number): string[] {
  return attributions
    .filter(({ content }) => (content[0]?.start ?? Infinity) < before)
    .flatMap(({ entity }) => entity ?? [])
    .reverse();
}
