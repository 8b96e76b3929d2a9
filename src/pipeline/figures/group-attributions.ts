import { bisector } from 'd3-array';
import type { Attribution } from '../../schema/attribution.ts';
import type { Span } from '../../schema/span.ts';

/** An attribution with its index in the article's list. */
export interface IndexedAttribution {
  index: number;
  attribution: Attribution;
}

/**
 * For each sentence, the attributions whose content or cue touches it. Sentences are in order and don't overlap, so that each
 * span needs one search and as many steps as it has sentences.
 */
export function groupAttributions(
  sentences: readonly Span[],
  attributions: readonly Attribution[],
): IndexedAttribution[][] {
  const groups = sentences.map((): IndexedAttribution[] => []);
  for (const [index, attribution] of attributions.entries()) {
    for (const span of [...attribution.content, ...(attribution.cue ? [attribution.cue] : [])]) {
      for (let at = byEnd.right(sentences, span.start); (sentences[at]?.start ?? span.end) < span.end; at += 1) {
        const group = groups[at];
        if (group && group.at(-1)?.index !== index) group.push({ index, attribution });
      }
    }
  }
  return groups;
}

const byEnd = bisector(({ end }: Span) => end);
