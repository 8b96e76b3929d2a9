import { findClauseAfter, findRestAfter } from '../find-words.ts';
import type { FoundStance, Statement } from '../statement.ts';

/** "more likely than" compares, "of likely voters" describes, "seems likely" is a hedge already. */
const LIKELY =
  /(?<!\b(?:more|less|as|equally|an?|the|any|no|how|seems?|seemed|appears?|appeared|looks?|looked|not|just|of|among|by|for|with|from|between) )\b(?:(?:most|very|highly) )?(?:un)?likely\b(?: to\b| that\b)?(?! than\b)/giu;
const ADVERB = /\b(?:perhaps|probably)\b/giu;
/** Other verbs behind "may" tell as often what is allowed or to come. */
const MAY_BE = /\b(?:may|might) (?:also |well |already |still )?(?:not )?be\b/gu;
const OPENS = /^[\s"“‘']*$/;

export const LIKELY_TRIGGER = /likely|perhaps|probably|may |might /iu;

/** Words that tell something as no more than likely. */
export function findLikely({ text }: Statement): FoundStance[] {
  return [LIKELY, ADVERB, MAY_BE].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }): FoundStance => {
      const end = index + words.length;
      const whole = words.endsWith(' that') || OPENS.test(text.slice(0, index));
      return {
        start: index,
        end,
        stance: 'hedged',
        rule: 'likely',
        claim: whole ? findRestAfter(text, end) : findClauseAfter(text, end),
      };
    }),
  );
}
