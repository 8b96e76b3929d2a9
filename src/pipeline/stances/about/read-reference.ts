import type { Span } from '../../../schema/span.ts';
import type { Stance } from '../../../schema/stance.ts';

/**
 * How the words of a stance point at a statement that is made elsewhere: by naming whose it is ("the ministry's account"),
 * by a noun ("the claims") or a pronoun, by "which", by saying it behind a "that", or, as "without evidence" does, by standing
 * in the same sentence.
 */
export type Reference =
  | { by: 'owner'; owner: Span; many: boolean }
  | { by: 'noun' | 'pronoun' | 'relative' | 'adjective' | 'evidence' | 'that' | 'none' };

const STATEMENT =
  '(?:(?:claim|account|statement|assertion|report|version|rumou?r|suggestion|contention|allegation|accusation|charge|figure|remark)s?(?: of events)?|story|stories|tolls?|details|information|numbers)';
/** What may go on behind the noun without saying what is claimed. */
const TAIL =
  '(?= ?$|,| (?:and|or|but|in|on|through|at|during|when|after|as|to|while|with|via|because|saying|made|last|earlier|later|yesterday|today)\\b)';
const DETERMINER = '(?:the|this|that|these|those|any|all|such|both|either|neither|none|his|her|their|its|of)';
const PRONOUN = new RegExp(
  `^(?:this|that|it|them|these|those|both|so|(?:any|all|either|neither|none) of (?:this|that|it|them|these|those))${TAIL}`,
  'iu',
);
const NOUN = new RegExp(`^(?:(?:${DETERMINER} ){1,3}(?:\\p{Ll}+ )?)?${STATEMENT}${TAIL}`, 'iu');
const OWNED = new RegExp(`^(?:the )?(\\S.{0,79}?)['’]s? (?:\\p{Ll}+ )?(${STATEMENT})${TAIL}`, 'u');
const MADE_BY = new RegExp(
  `^(?:(?:the|an?|these|those|all|any) )?(?:\\p{Ll}+ )?(${STATEMENT}) (?:(?:made|given|offered) )?(?:by|from) `,
  'iu',
);
/** Where the owner's words end: "by the villagers | while others kept silent". */
const PAST_OWNER = /,| (?:and|or|but|that|which|who|while|when|on|in|about|against|as|after|because|earlier|last)\b/u;
/** "…, which she denied", "…, claims that the office could not confirm": what stands behind the comma. */
const RELATIVE = new RegExp(
  `^(?:but |although |though )?(?:which|something|(?:(?:an?|the|all|both) )?(?:\\p{Ll}+ )?${STATEMENT})\\b`,
  'u',
);
const MAX_RELATIVE = 12;
/** "claims by the group that it shot down a jet" */
const CLAIM_THAT = new RegExp(`^(?:[^\\s,.;:]+ ){0,6}${STATEMENT} .*\\bthat\\b`, 'u');
const PREPOSITION = /^(?:to|in|on|at|by|with|for|as|through|from|during|and|or|but)\b/u;
const MAX_CLAIM = 200;
const MAX_BEFORE = 160;

/** Rules of stances whose words take a statement for their object or their subject. */
const VERIFIED: ReadonlySet<string> = new Set([
  'could-not-verify',
  'yet-to-verify',
  'not-confirmed',
  'not-verified',
  'neither-verified',
  'unconfirmed',
]);
const DENIED: ReadonlySet<string> = new Set(['denied', 'rejected']);
const BARE_DENIALS: ReadonlySet<string> = new Set(['denial', 'not-guilty', 'innocent']);

/** Reads what the words of a stance point at; undefined where they say themselves what is claimed. Bounded, whatever the text. */
export function readReference(text: string, sentence: Span, stance: Stance): Reference | undefined {
  const { rule, claim } = stance;
  if (rule === 'unverified-adjective') return { by: 'adjective' };
  if (rule === 'no-evidence' && !claim) return { by: 'evidence' };
  if (BARE_DENIALS.has(rule)) return { by: 'none' };
  if (!VERIFIED.has(rule) && !DENIED.has(rule)) return undefined;
  const words = claim ? fold(text.slice(claim.start, Math.min(claim.end, claim.start + MAX_CLAIM))) : '';
  if (words === '' || PREPOSITION.test(words)) {
    const before = fold(text.slice(Math.max(sentence.start, stance.start - MAX_BEFORE), stance.start));
    return isRelative(before) ? { by: 'relative' } : undefined;
  }
  if (PRONOUN.test(words)) return { by: 'pronoun' };
  if (NOUN.test(words)) return { by: 'noun' };
  if (CLAIM_THAT.test(words)) return { by: 'that' };
  return claim && readOwner(text, claim, words);
}

/** Whether the clause behind the last comma takes up what stands before it. */
function isRelative(before: string): boolean {
  const comma = before.lastIndexOf(', ');
  const clause = before.slice(comma + 2);
  return comma >= 0 && RELATIVE.test(clause) && !/[.;:“”"]/.test(clause) && clause.split(' ').length <= MAX_RELATIVE;
}

function readOwner(text: string, claim: Span, words: string): Reference | undefined {
  const owned = OWNED.exec(words);
  if (owned) {
    const [, owner = '', noun = ''] = owned;
    const from = text.indexOf(owner.split(' ')[0] ?? '', claim.start);
    return { by: 'owner', owner: { start: from, end: from + owner.length }, many: isPlural(noun) };
  }
  const made = MADE_BY.exec(words);
  if (!made) return undefined;
  const start = claim.start + made[0].length;
  const rest = text.slice(start, claim.end);
  if (/\bthat\b/.test(rest)) return undefined;
  const end = rest.search(PAST_OWNER);
  return { by: 'owner', owner: { start, end: end < 0 ? claim.end : start + end }, many: isPlural(made[1] ?? '') };
}

function isPlural(noun: string): boolean {
  return noun.endsWith('s') || noun.includes('s of ') || noun === 'stories';
}

/** With one space for each run of white space, so that patterns hold in wrapped texts too. */
function fold(words: string): string {
  return words.replace(/\s+/g, ' ');
}
