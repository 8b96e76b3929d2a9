import { findClauseAfter, findSubjectBefore, findRestAfter } from '../find-words.ts';
import type { FoundStance, Statement } from '../statement.ts';

const ASKS = '(?:who|what|whether|how|if|when|why|where|which)';
/** "Nobody knows why", "it remains to be seen whether". */
const QUESTION = new RegExp(
  `\\b(?:nobody|no[- ]one) (?:yet |really )?knows(?= ${ASKS}\\b)|\\b(?:it )?remains? to be seen(?= ${ASKS}\\b)`,
  'giu',
);
/** "The cause is not known." */
const UNKNOWN =
  /\b(?:(?:is|was|are|were|remains?|remained) (?:still |as yet )?unknown|(?:is|was|are|were) (?:still )?not (?:yet |immediately )?(?:known|clear))(?=[.,;]|$)/giu;
/** What one asks after: "an unknown singer" is not asked after. */
const ASKED_AFTER =
  /\b(?:causes?|motives?|identit(?:y|ies)|whereabouts|numbers?|reasons?|details|extent|fate|conditions?|sources?|origins?|circumstances|toll|amounts?|costs?|dates?|scale|names?|it)$/iu;
/** "The claims have not been proven" */
const UNPROVEN = /\b(?:has|have|had)(?: not|n['’]t) (?:yet )?been prove[nd]\b/giu;
const NOT_CONFIRMED = /\b(?:has|have|had)(?: not|n['’]t) (?:yet |publicly |officially |so far )?confirmed\b/giu;
const NO_EVIDENCE =
  /\bthere (?:is|was|has been|were) no (?:credible |hard |direct |clear |immediate )?(?:evidence|proof|indication|sign) (?:that\b|of\b|to suggest\b)/giu;
const NOT_PROVIDED =
  /\b(?:did|does|do|has|have|had)(?: not|n['’]t) (?:provided?|offer(?:ed)?|cited?|present(?:ed)?|give|given|produced?) (?:any )?(?:evidence|proof)\b/giu;

export const UNKNOWN_TRIGGER =
  /nobody|no[- ]one|to be seen|unknown|known|clear|been prove|confirmed|evidence|proof|no indication|no sign/iu;

/** What nobody knows, has shown or has confirmed. */
export function findUnknown({ text }: Statement): FoundStance[] {
  const found: FoundStance[] = [];
  const add = (match: RegExpExecArray, rest: Pick<FoundStance, 'rule' | 'sources' | 'claim'>): void => {
    found.push({ start: match.index, end: match.index + match[0].length, stance: 'unverified', ...rest });
  };
  for (const match of text.matchAll(QUESTION)) {
    add(match, { rule: 'nobody-knows', claim: findRestAfter(text, match.index + match[0].length) });
  }
  for (const match of text.matchAll(UNKNOWN)) {
    const claim = findSubjectBefore(text, match.index);
    const head = claim && text.slice(claim.start, claim.end).replace(/ of .*/u, '');
    if (head !== undefined && ASKED_AFTER.test(head)) add(match, { rule: 'unclear', claim });
  }
  for (const match of text.matchAll(UNPROVEN)) {
    add(match, { rule: 'not-verified', claim: findSubjectBefore(text, match.index) });
  }
  for (const match of text.matchAll(NOT_CONFIRMED)) {
    const claim = findClauseAfter(text, match.index + match[0].length);
    add(match, { rule: 'not-confirmed', sources: 'before', claim });
  }
  for (const match of text.matchAll(NO_EVIDENCE)) {
    add(match, { rule: 'no-evidence', claim: findClauseAfter(text, match.index + match[0].length) });
  }
  for (const match of text.matchAll(NOT_PROVIDED)) add(match, { rule: 'no-evidence', sources: 'before' });
  return found;
}
