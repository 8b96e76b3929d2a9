import type { Entity } from '../../schema/entity.ts';
import type { Story } from '../story/build-story.ts';
import { compareNames } from '../entities/compare-names.ts';
import type { Quotation } from './place-quotations.ts';

/** What one speaker is quoted with. */
export interface SpeakerQuotations {
  speaker: Entity;
  quotations: readonly Quotation[];
}

/** All that is quoted, by who is said to have said it. */
export interface QuotationGroups {
  /** Those with the most words of their own first. */
  speakers: SpeakerQuotations[];
  /** The text gives words for the source, and no entity of the story answers to them. */
  unidentified: Quotation[];
  /** The text names no source at all. */
  unattributed: Quotation[];
  /** Words on signs and placards. */
  signs: Quotation[];
}

export function groupQuotations(story: Story): QuotationGroups {
  const speakers = [...story.quotationsBy].flatMap(([id, quotations]) => {
    const speaker = story.entityOf.get(id);
    return speaker ? [{ speaker, quotations }] : [];
  });
  const rest = story.quotations.filter(
    ({ attribution: { entity } }) => entity === undefined || !story.entityOf.has(entity),
  );
  const spoken = rest.filter(({ attribution }) => attribution.style !== 'sign');
  return {
    speakers: speakers.sort(
      (a, b) =>
        countVerbatim(b.quotations) - countVerbatim(a.quotations) ||
        b.quotations.length - a.quotations.length ||
        compareNames(a.speaker.name, b.speaker.name),
    ),
    unidentified: spoken.filter(({ source }) => source !== undefined),
    unattributed: spoken.filter(({ source }) => source === undefined),
    signs: rest.filter(({ attribution }) => attribution.style === 'sign'),
  };
}

/** Whether the words stand between quotation marks, wholly or in part. */
export function isVerbatim({ attribution: { style } }: Quotation): boolean {
  return style === 'direct' || style === 'mixed';
}

function countVerbatim(quotations: readonly Quotation[]): number {
  return quotations.filter(isVerbatim).length;
}
