import type { Wording, WordUse } from '../../schema/comparison.ts';
import type { Voice } from '../../schema/voice.ts';
import type { Story } from '../story/build-story.ts';
import { voices } from './describe-voice.ts';
import type { Source } from '../story/describe-source.ts';
import type { Passage } from '../passages/find-passage.ts';
import { passageAt } from '../passages/passage-at.ts';

/** How often one source uses a word, by voice. */
export interface SourceUses {
  source: Source;
  count: number;
  uses: { voice: Voice; count: number; passages: Passage[] }[];
}

/** A word of a group with the sources that use it. */
export interface PlacedWord {
  word: string;
  count: number;
  sources: SourceUses[];
}

/** The words of a group that the texts use. */
export interface PlacedWording {
  /** In the order of the group. */
  words: PlacedWord[];
  /** The largest count of one source: the full length of a bar. */
  most: number;
  by: Wording['by'];
}

/** Words for the same thing, by source and voice. */
export function placeWording(story: Story, wording: readonly Wording[]): PlacedWording[] {
  return wording.map(({ words, by }): PlacedWording => {
    const placed = words.map(({ word, uses }): PlacedWord => {
      const sources = [...Map.groupBy(uses, ({ article }) => article)].flatMap(([id, own]) => {
        const source = story.sourceOf.get(id);
        return source ? [usesOfSource(story, source, own)] : [];
      });
      return { word, count: sumOf(sources), sources };
    });
    return { words: placed, most: Math.max(...placed.flatMap(({ sources }) => sources.map(({ count }) => count))), by };
  });
}

function usesOfSource(story: Story, source: Source, own: readonly WordUse[]): SourceUses {
  const uses = voices.flatMap((voice) =>
    own
      .filter((use) => use.voice === voice)
      .map(({ article, count, spans }) => ({
        voice,
        count,
        passages: spans.flatMap((span) => passageAt(story, { article, ...span }) ?? []),
      })),
  );
  return { source, count: sumOf(uses), uses };
}

function sumOf(items: readonly { count: number }[]): number {
  return items.reduce((sum, { count }) => sum + count, 0);
}
