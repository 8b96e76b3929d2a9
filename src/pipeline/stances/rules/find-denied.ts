import { findBehindWords } from '../find-behind.ts';
import { findClauseAfter, findPhraseAfter } from '../find-words.ts';
import type { FoundStance, Statement } from '../statement.ts';

const DENIED =
  /(?<!\b(?:was|were|been|being|be|is|are|get|got|no|cannot|can['’]t) |-)\b(?:(?:strongly|strenuously|firmly|vehemently|categorically|flatly|repeatedly|consistently) )?(?:denied|denies|denying|deny)\b(?! by\b)/giu;
const CLAIMS =
  '(?:claims?|accusations?|allegations?|charges?|reports?|rumou?rs?|account|version|assertions?|suggestions?|involvement|wrongdoing|responsibility)';
/** What is kept from someone: "denied bail", "denied them entry". */
const WITHHELD =
  /^ (?:bail|asylum|visas?|permission|parole|boarding|treatment|care|science|them|him|us|me|(?:an?|the|his|her|their) (?:request|motion|appeal|petition|application|permit|licence|license|visa))\b/iu;
const WITHHELD_LAST = /(?:requests?|status|services?|admission|access|entry|permits?|benefits|funding)\b/iuy;
const WORD = /[\p{L}-]+ /uy;
/** A name behind the verb is that of one from whom something is kept, unless it is a name's claim. */
const NAMED = /^ \p{Lu}[\p{L}.-]*(?:['’]s?)? /u;
const CLAIM = new RegExp(`${CLAIMS}\\b`, 'uy');
/** "deny them the nomination" tells more often what is kept from someone: only a claim behind it makes it a denial. */
const CLAIMED = new RegExp(`^ (?:that|it|this|(?:(?:any|all|the|his|her|their|those|these) )?${CLAIMS}|any)\\b`, 'iu');
const MAX_OBJECT = 80;
/** What goes on to say what is claimed, or by whom. */
const OF_WHAT = /^ (?:that|of|by|made|about)\b/;
const REJECTED =
  /\b(?:reject|dismiss|disput|refut|rebutt|contest|rubbish|contradict|rebuff)(?:ed|es|s|ing) (?:(?:the|those|these|any|all|such|his|her|its|their|that) )?/giu;
const REJECTED_CLAIM =
  /(?:claims?|accusations?|allegations?|accounts?|reports?|suggestions?|charges?|characteri[sz]ations?|assertions?|version)\b/iuy;
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
  for (const { 0: rejected, index } of text.matchAll(REJECTED)) {
    const end = findBehindWords(text, index + rejected.length, 3, REJECTED_CLAIM)?.end;
    if (end === undefined) continue;
    const of = OF_WHAT.test(text.slice(end, end + 9)) ? findClauseAfter(text, end) : undefined;
    const claim = { start: index + rejected.indexOf(' ') + 1, end: of?.end ?? end };
    found.push({ start: index, end, stance: 'denied', rule: 'rejected', sources: 'before', claim });
  }
  for (const [pattern, rule] of [
    [NOT_GUILTY, 'not-guilty'],
    [INNOCENT, 'innocent'],
  ] as const) {
    for (const { 0: words, index } of text.matchAll(pattern))
      found.push({ start: index, end: index + words.length, stance: 'denied', rule, sources: 'before' });
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
  if (WITHHELD.test(rest) || (rest.startsWith(' ') && findBehindWords(rest, 1, 2, WITHHELD_LAST, WORD))) return false;
  const name = NAMED.exec(rest)?.[0];
  if (name !== undefined && !findBehindWords(rest, name.length, 2, CLAIM, WORD)) return false;
  return !/deny$/i.test(words) || CLAIMED.test(rest) || /^ \p{L}+(?<=.ing)\b/u.test(rest);
}
