import type { VFile } from 'vfile';
import { findAttributions } from './attributions/find-attributions.ts';
import { findFigures } from './figures/find-figures.ts';
import { findNames } from './names/find-names.ts';
import { readSeed } from './read/read-seed.ts';
import { segment } from './segment/segment.ts';
import { linkStances } from './stances/about/link-stances.ts';
import { findStances } from './stances/find-stances.ts';
import { findTimes } from './times/find-times.ts';
import type { FilledLine } from './text/list-filled-lines.ts';
import type { LocalEntity } from './names/find-names.ts';
import type { AnnotatedText } from './write/make-article.ts';

/** All that is found in a seed. Spans are UTF-16 code units into its decoded text; ids are those of this seed alone. */
export interface AnnotatedSeed extends Omit<AnnotatedText, 'named'> {
  /** The path as it was given. */
  seed: string;
  entities: LocalEntity[];
}

/** One seed as `npm run annotate` prints it; undefined where the file can't be read, with the reason on the file. */
export function annotate(file: VFile): AnnotatedSeed | undefined {
  const seed = readSeed(file);
  if (!seed) return undefined;
  const { blocks, named, mentions, attributions, figures, times, stances } = annotateText(seed.readable, seed.passages);
  const { entities } = named;
  return { seed: seed.path, blocks, entities, mentions, attributions, figures, times, stances };
}

/**
 * Every stage that needs one text only. Each adds standoff annotations and leaves the text as it is. `filled` are the lines
 * that are read; without it, all that are not blank.
 */
export function annotateText(text: string, filled?: readonly FilledLine[]): AnnotatedText {
  const segmented = segment(text, filled);
  const named = findNames(segmented);
  const attributions = findAttributions(segmented, named);
  return {
    blocks: segmented.blocks,
    named,
    mentions: named.mentions,
    attributions,
    figures: findFigures(segmented, attributions),
    times: findTimes(segmented),
    stances: linkStances(segmented, named, attributions, findStances(segmented, named)),
  };
}
