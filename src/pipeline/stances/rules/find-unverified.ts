import { findBehindWords, findInClause } from '../find-behind.ts';
import { findClauseAfter, findPhraseAfter, findSubjectBefore, findRestAfter } from '../find-words.ts';
import type { FoundStance, Statement } from '../statement.ts';

const VERIFY = '(?:verify|confirm|corroborate|authenticate|substantiate)';
const VERIFIED = '(?:verified|confirmed|corroborated|authenticated|substantiated)';
/** "no independent confirmation", "yet to be confirmed", "was not confirmed", "impossible to verify". */
const UNCONFIRMED = new RegExp(
  `\\bno (?:independent |immediate |official |further ){0,3}(?:confirmation|verification|corroboration)\\b|` +
    `\\byet to be (?:independently |officially |formally )?${VERIFIED}\\b|` +
    `\\b(?:was|were|is|are)(?: not|n['’]t) (?:immediately |independently |yet |officially ){0,2}${VERIFIED}\\b|` +
    `\\bnot (?:independently|yet|officially) ${VERIFIED}\\b|` +
    `\\b(?:impossible|difficult|hard) to (?:independently )?${VERIFY}\\b`,
  'giu',
);
const YET_TO = new RegExp(`\\b(?:has|have|had) yet to (?:independently |officially |formally )?${VERIFY}\\b`, 'giu');
const ESTABLISHED = '(?:established|determined|ascertained)';
const ADVERBS = '(?:(?:immediately|independently|yet|also|fully|been able to) ){0,3}';

/** "was unable to verify DHS's accounts", "could not independently confirm", "has not verified". */
const COULD_NOT = new RegExp(
  `\\b(?:(?:was|were|is|are|has been|have been|had been) (?:so far |also )?(?:unable|not able) to|could(?: not|n['’]t)|cannot|can['’]t|can not) ${ADVERBS}${VERIFY}\\b|` +
    `\\b(?:has|have|had|did)(?: not|n['’]t) ${ADVERBS}(?:independently ${VERIFIED}|independently ${VERIFY}|verified|verify)\\b`,
  'giu',
);
/** "could not be independently verified by Reuters", "have not been verified". */
const NOT_BEEN = new RegExp(
  `\\b(?:could(?: not|n['’]t)|cannot|can['’]t|can not|has(?: not|n['’]t)|have(?: not|n['’]t)|had(?: not|n['’]t)) ${ADVERBS}be(?:en)? ${ADVERBS}${VERIFIED}(?: independently)?\\b|\\bcould(?: not|n['’]t) (?:immediately )?be (?:immediately |independently )?${ESTABLISHED}\\b`,
  'giu',
);
/** "Neither account could be independently verified" */
const NEITHER = /\b(?:neither|none) (?:of )?/giu;
const BEEN_VERIFIED = new RegExp(` (?:could|has|have) (?:be|been) ${ADVERBS}(?:${VERIFIED}|${ESTABLISHED})\\b`, 'giu');
const MAX_NEITHER = 60;
const CLAUSE_MARK = /[.;:,“”"]/;
const ADJECTIVE =
  /(?<!\b(?:far from|not|nor|hardly|no longer|never) |\bas ["“‘'])\b(?:unverified|unverifiable|unconfirmed|uncorroborated|unsubstantiated|unproven|baseless|unfounded)\b/giu;
const NO_EVIDENCE =
  /\bwithout (?:(?:providing|offering|citing|presenting|giving|producing|any) ){0,2}(?:evidence|proof)\b|\b(?:provid|offer|cit|present|produc)(?:ed|es|ing) no (?:evidence|proof)\b|\b(?:gave|gives|giving) no (?:evidence|proof)\b|\bno evidence to (?:support|back)\b/giu;
const UNCLEAR =
  /\b(?:(?:(?:it|that|what|exactly) )?(?:is|was|are|were|remains?|remained)(?:n['’]t)?|it['’]s) (?:also |still |largely )?(?:unclear\b(?! (?:to|from)\b)|(?:unknown|(?:not )?(?:immediately |yet |entirely |exactly )?(?:clear|known))(?= (?:who|what|whether|how|if|when|why|where|which)\b))/giu;
const QUESTION = /(?:who|what|whether|how|if|when|why|where|which)\b/y;
const WORD = /\p{L}+ /uy;
/** "is clear who" tells that it is known. */
const KNOWN = /(?:unclear|unknown|not |n['’]t )/iu;

export const UNVERIFIED_TRIGGER =
  /verif|confirm|corroborat|authenticat|substantiat|established|determined|ascertained|unproven|baseless|unfounded|evidence|proof|unclear|unknown|n(?:o|['’])t (?:immediately |yet |entirely |exactly |also |still |largely )?(?:clear|known)/iu;

/** Statements that someone could not check, that are told as unchecked, or that nobody knows. */
export function findUnverified({ text }: Statement): FoundStance[] {
  const found: FoundStance[] = [];
  const add = (match: RegExpExecArray, rest: Pick<FoundStance, 'rule' | 'sources' | 'claim' | 'target'>): void => {
    found.push({ start: match.index, end: match.index + match[0].length, stance: 'unverified', ...rest });
  };
  for (const match of text.matchAll(COULD_NOT)) {
    const claim = findClauseAfter(text, match.index + match[0].length);
    add(match, { rule: 'could-not-verify', sources: 'before', claim, target: claim });
  }
  for (const match of text.matchAll(NOT_BEEN)) {
    const by = /^ by /.exec(text.slice(match.index + match[0].length, match.index + match[0].length + 4));
    const agent = by ? findPhraseAfter(text, match.index + match[0].length + by[0].length) : undefined;
    add(match, { rule: 'not-verified', ...(agent && { sources: agent }), claim: findUnverifiedClaim(text, match) });
  }
  for (const match of text.matchAll(YET_TO)) {
    const claim = findClauseAfter(text, match.index + match[0].length);
    add(match, { rule: 'yet-to-verify', sources: 'before', claim });
  }
  for (const match of text.matchAll(UNCONFIRMED)) {
    const end = match.index + match[0].length;
    // "no confirmation of the report", "impossible to verify the report"; "the report was not confirmed".
    const behind = /^no |to /.test(match[0]) && !match[0].startsWith('yet');
    const claim = behind
      ? findClauseAfter(text, end + (text.startsWith(' of ', end) ? ' of'.length : 0))
      : findSubjectBefore(text, match.index);
    add(match, { rule: 'unconfirmed', claim });
  }
  for (const { 0: neither, index } of text.matchAll(NEITHER)) {
    const [cue] = findInClause(text, index + neither.length, MAX_NEITHER, BEEN_VERIFIED, CLAUSE_MARK);
    if (!cue) continue;
    found.push({
      start: cue.index + 1,
      end: cue.index + cue[0].length,
      stance: 'unverified',
      rule: 'neither-verified',
      claim: { start: index, end: cue.index },
    });
  }
  for (const match of text.matchAll(ADJECTIVE)) {
    add(match, { rule: 'unverified-adjective', claim: findPhraseAfter(text, match.index + match[0].length) });
  }
  for (const match of text.matchAll(NO_EVIDENCE)) add(match, { rule: 'no-evidence', claim: undefined });
  for (const match of text.matchAll(UNCLEAR)) {
    if (!KNOWN.test(match[0])) continue;
    const end = match.index + match[0].length;
    const verb = /^ (?:is|was)(?= )/.exec(text.slice(end, end + 5))?.[0].length ?? 0;
    const asks = text[end + verb] === ' ' && findBehindWords(text, end + verb + 1, 1, QUESTION, WORD);
    const claim = asks ? findRestAfter(text, end + verb) : findSubjectBefore(text, match.index);
    add(match, { rule: 'unclear', claim });
  }
  return found;
}

const ASKS = /^ (?:who|what|whether|how|if|when|why|where|which|that)\b/u;
const MAX_ASKS = 10;

/** What stands before the verb, or behind it in "It could not be verified how many were sent". */
function findUnverifiedClaim(text: string, { 0: words, index }: RegExpExecArray): FoundStance['claim'] {
  const end = index + words.length;
  const impersonal = /\bit $/i.test(text.slice(Math.max(0, index - 4), index));
  return impersonal && ASKS.test(text.slice(end, end + MAX_ASKS))
    ? findRestAfter(text, end)
    : findSubjectBefore(text, index);
}
