import type { Entity } from '../schema/entity.ts';
import type { Stance } from '../schema/stance.ts';
import type { Story } from './build-story.ts';
import { sentenceNumberAt } from './find-at-offset.ts';
import type { Passage } from './find-passage.ts';
import type { PlacedBlock } from './place-findings.ts';
import { sliceBlock } from './slice-block.ts';

/** Words that say how far a statement holds, in their sentence, with all who share them ("A and B did not respond"). */
export interface PlacedStance extends Passage {
  stance: Stance;
  /** Who could not verify, did not respond, denied: an entity, or the words of the source. */
  who: (Entity | string)[];
}

/** The order in which the kinds are shown, and their headings. */
export const stanceHeadings = {
  unverified: 'Could not be verified',
  'no-response': 'No answer given',
  declined: 'Declined to comment',
  denied: 'Denied',
  alleged: 'Alleged',
  accused: 'Accused',
  hedged: 'Said with reserve',
} as const satisfies Record<Stance['stance'], string>;

/** What is not confirmed, by kind, in the order of `stanceHeadings`; kinds that do not occur are left out. */
export function stancesByKind(story: Story): { heading: string; stances: PlacedStance[] }[] {
  const placed = [...story.blocksOf.values()].flat().flatMap((findings) => placeStances(story, findings));
  const byKind = Map.groupBy(placed, ({ stance }) => stance.stance);
  return (Object.keys(stanceHeadings) as Stance['stance'][]).flatMap((kind) => {
    const stances = byKind.get(kind);
    return stances ? [{ heading: stanceHeadings[kind], stances }] : [];
  });
}

function placeStances(story: Story, { article, block, stances }: PlacedBlock): PlacedStance[] {
  const shared = Map.groupBy(stances, ({ stance, start, end }) => `${stance} ${String(start)} ${String(end)}`);
  return [...shared.values()].flatMap((group): PlacedStance[] => {
    const [stance] = group;
    if (!stance) return [];
    const sentence = sentenceNumberAt(block, stance.start);
    const span = block.sentences[sentence - 1] ?? block;
    const who = group.flatMap(({ entity, source }) => {
      const known = entity === undefined ? undefined : story.entityOf.get(entity);
      return known ?? (source ? sliceBlock(block, source) : []);
    });
    return [{ stance, article, block, ref: { article: article.id, line: block.line, sentence }, span, who }];
  });
}
