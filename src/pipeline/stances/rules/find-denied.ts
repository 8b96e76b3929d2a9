import { findClauseAfter } from '../find-words.ts';
import type { FoundStance, Statement } from '../statement.ts';

/** What one is denied by others: "denied bail" is a refusal, not a denial. */
const REFUSED =
  '(?:bail|entry|access|asylum|visas?|permission|parole|admission|boarding|treatment|care|service|a visa|an? (?:request|motion|appeal|petition|application|permit|licence|license)|the (?:request|motion|appeal|petition|application|permit)|his (?:request|motion|appeal)|her (?:request|motion|appeal)|them |him |her |us |me )';
const DENIED = new RegExp(
  `(?<!\\b(?:was|were|been|being|be|is|are|get|got|no|cannot|can['’]t) )\\b(?:(?:strongly|vehemently|categorically|flatly|repeatedly|consistently) )?(?:denied|denies|denying|deny)\\b(?! ${REFUSED})(?! by\\b)`,
  'giu',
);
const REJECTED =
  /\b(?:reject|dismiss|disput|refut|rebutt|contest)(?:ed|es|s|ing) (?:(?:the|those|these|any|all|such|his|her|its|their|that) )?(?:[\p{L}'’-]+ ){0,3}?(?:claims?|accusations?|allegations?|accounts?|reports?|suggestions?|charges?|characteri[sz]ations?|assertions?|version)\b/giu;
const NOT_GUILTY = /\b(?:plead(?:ed|s)?|pled|pleading) not guilty\b/giu;
const DENIAL = /\b(?:denials?)(?= (?:from|by)\b| of (?!(?:access|service|bail|entry|visas?|parole|care)\b))/giu;

export const DENIED_TRIGGER =
  /\bden(?:ied|ies|ying|y|ials?)\b|(?:reject|dismiss|disput|refut|rebutt|contest)(?:ed|es|s|ing) |not guilty/iu;

/** Those who say that it is not so. */
export function findDenied({ text }: Statement): FoundStance[] {
  const found: FoundStance[] = [];
  for (const [pattern, rule] of [
    [DENIED, 'denied'],
    [REJECTED, 'rejected'],
    [NOT_GUILTY, 'not-guilty'],
    [DENIAL, 'denial'],
  ] as const) {
    for (const { 0: words, index } of text.matchAll(pattern)) {
      const end = index + words.length;
      const claim = rule === 'denied' ? findClauseAfter(text, end) : undefined;
      const who = rule === 'denial' ? undefined : 'before';
      found.push({ start: index, end, stance: 'denied', rule, ...(who && { sources: who }), ...(claim && { claim }) });
    }
  }
  return found;
}
