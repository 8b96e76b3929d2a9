import { findClauseAfter, findTopicAfter } from '../find-words.ts';
import type { FoundStance, Statement } from '../statement.ts';

const NOT_TOLD =
  /\b(?:did|does|do|has|have|had)(?: not|n['’]t) (?:immediately |further )?(?:elaborated?|specif(?:y|ied)|(?:give|given|provided?|offer|offered) (?:any |further |more |other )?(?:details?|explanation))\b(?: further)?/giu;
const NO_DETAILS =
  /\b(?:gave|gives|provided|provides|offered|offers|released) no (?:further |other |more |additional |immediate )?(?:details?|information|explanation|reasons?)\b/giu;
const WITHOUT =
  /\bwithout (?:elaborating|specifying|(?:giving|providing|offering) (?:any |further |more |other )?(?:details?|explanation))\b(?: further)?/giu;
const ASKS = /^ (?:who|what|whether|how|if|when|why|where|which)\b/u;
const LONGEST_ASKS = 10;

export const SILENT_TRIGGER = /elaborat|specif|details?\b|explanation|information|reason/iu;

/** Those who told something and would tell no more. */
export function findSilent({ text }: Statement): FoundStance[] {
  return [NOT_TOLD, NO_DETAILS, WITHOUT].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }): FoundStance => {
      const end = index + words.length;
      const asks = ASKS.test(text.slice(end, end + LONGEST_ASKS));
      return {
        start: index,
        end,
        stance: 'declined',
        rule: 'told-no-more',
        // The subject of "he left without elaborating" stands before another verb.
        ...(pattern !== WITHOUT && { sources: 'before' as const }),
        claim: asks ? findClauseAfter(text, end) : findTopicAfter(text, end),
      };
    }),
  );
}
