import { findClauseAfter, findPhraseAfter } from '../find-words.ts';
import type { FoundStance, Statement } from '../statement.ts';

const DENIED =
  /(?<!\b(?:was|were|been|being|be|is|are|get|got|no|cannot|can['’]t) |-)\b(?:(?:strongly|strenuously|firmly|vehemently|categorically|flatly|repeatedly|consistently) )?(?:denied|denies|denying|deny)\b(?! by\b)/giu;
const CLAIMS =
  '(?:claims?|accusations?|allegations?|charges?|reports?|rumou?rs?|account|version|assertions?|suggestions?|involvement|wrongdoing|responsibility)';
/** What is kept from someone: "denied bail", "denied them entry". */
const WITHHELD =
  /^ (?:bail|asylum|visas?|permission|parole|boarding|treatment|care|science|them|him|us|me|(?:an?|the|his|her|their) (?:request|motion|appeal|petition|application|permit|licence|license|visa)|(?:[\p{L}-]+ ){0,2}(?:requests?|status|services?|admission|access|entry|permits?|benefits|funding))\b/iu;
/** A name behind the verb is that of one from whom something is kept, unless it is a name's claim. */
const NAMED = new RegExp(`^ \\p{Lu}[\\p{L}.-]*(?:['’]s?)? (?!(?:[\\p{L}-]+ ){0,2}${CLAIMS}\\b)`, 'u');
/** "deny them the nomination" tells more often what is kept from someone: only a claim behind it makes it a denial. */
const CLAIMED = new RegExp(
  `^ (?:that|it|this|(?:(?:any|all|the|his|her|their|those|these) )?${CLAIMS}|any|knowing|having|being|\\p{Ll}+ing)\\b`,
  'iu',
);
const MAX_OBJECT = 80;
/** What goes on to say what is claimed, or by whom. */
const OF_WHAT = /^ (?:that|of|by|made|about)\b/;
const REJECTED =
  /\b(?:reject|dismiss|disput|refut|rebutt|contest|rubbish|contradict|rebuff)(?:ed|es|s|ing) (?:(?:the|those|these|any|all|such|his|her|its|their|that) )?(?:[\p{L}'’-]+ ){0,3}?(?:claims?|accusations?|allegations?|accounts?|reports?|suggestions?|charges?|characteri[sz]ations?|assertions?|version)\b/giu;
const INNOCENT =
  /\b(?:(?:maintain|protest|profess|proclaim|insist)(?:ed|s|ing)?(?: on)? (?:his|her|their) innocence)\b/giu;
const NOT_GUILTY = /\b(?:plead(?:ed|s)?|pled|pleading) not guilty\b/giu;
const DENIAL = /\b(denials?) (?:from|by)\b/giu;

export const DENIED_TRIGGER =
  /\bden(?:ied|ies|ying|y|ials?)\b|(?:reject|dismiss|disput|refut|rebutt|contest|rubbish|contradict|rebuff)(?:ed|es|s|ing) |not guilty|innocence/iu;

/** Those who say that it is not so. */
export function findDenied({ text }: Statement): FoundStance[] {
  const found: FoundStance[] = [];
  for (const { 0: words, index } of text.matchAll(DENIED)) {
    const end = index + words.length;
    if (!isDenial(words, text.slice(end, end + MAX_OBJECT))) continue;
    found.push({
      start: index,
      end,
      stance: 'denied',
      rule: 'denied',
      sources: 'before',
      claim: findClauseAfter(text, end),
    });
  }
  for (const [pattern, rule] of [
    [REJECTED, 'rejected'],
    [NOT_GUILTY, 'not-guilty'],
    [INNOCENT, 'innocent'],
  ] as const) {
    for (const { 0: words, index } of text.matchAll(pattern)) {
      const end = index + words.length;
      const of = rule === 'rejected' && OF_WHAT.test(text.slice(end, end + 9)) ? findClauseAfter(text, end) : undefined;
      const claim = rule === 'rejected' ? { start: index + words.indexOf(' ') + 1, end: of?.end ?? end } : undefined;
      found.push({ start: index, end, stance: 'denied', rule, sources: 'before', claim });
    }
  }
  for (const { 0: words, 1: noun = '', index } of text.matchAll(DENIAL)) {
    const sources = findPhraseAfter(text, index + words.length);
    found.push({
      start: index,
      end: index + noun.length,
      stance: 'denied',
      rule: 'denial',
      ...(sources && { sources }),
    });
  }
  return found;
}

function isDenial(words: string, rest: string): boolean {
  if (WITHHELD.test(rest) || NAMED.test(rest)) return false;
  return !/deny$/i.test(words) || CLAIMED.test(rest);
}
