import type { Run } from '../../schema/comparison.ts';
import type { Span } from '../../schema/span.ts';
import type { Voice } from '../../schema/voice.ts';
import type { Story } from '../story/build-story.ts';
import type { Source } from '../story/describe-source.ts';
import type { Passage } from '../passages/find-passage.ts';
import { passageAt } from '../passages/passage-at.ts';

/** Words of a source in their passage, and whose they are. */
export interface VoicedPassage {
  source: Source;
  passage: Passage;
  span: Span;
  voice: Voice;
}

/** A run of words that several texts have. */
export interface PlacedRun {
  places: VoicedPassage[];
  articles: number;
  words: number;
}

/** The runs of texts that are no versions of one, the longest first, told apart by whether they are everywhere a quotation. */
export function placeRuns(story: Story, runs: readonly Run[]): { own: PlacedRun[]; quoted: PlacedRun[] } {
  const placed = runs
    .filter((run) => run.articles > 1)
    .map(({ places, articles, words }): PlacedRun => ({ places: voicedPassages(story, places), articles, words }))
    .sort((a, b) => b.words - a.words);
  const isQuoted = ({ places }: PlacedRun): boolean =>
    places.every(({ voice }) => voice === 'quoted' || voice === 'sign');
  return { own: placed.filter((run) => !isQuoted(run)), quoted: placed.filter(isQuoted) };
}

/** Words with their passages; what the story has no line for is left out. */
export function voicedPassages(story: Story, places: Run['places']): VoicedPassage[] {
  return places.flatMap(({ article, start, end, voice }) => {
    const source = story.sourceOf.get(article);
    const passage = passageAt(story, { article, start });
    return source && passage ? [{ source, passage, span: { start, end }, voice }] : [];
  });
}
