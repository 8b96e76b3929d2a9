import type { Span } from '../../schema/span.ts';
import { findSubject } from './find-subject.ts';

/** Within a sentence a full stop belongs to an abbreviation, and a comma before a digit to a number. */
const CLAUSE_END = /,(?!\d)|[;:!?()—–”]|--|\.(?=[\s"”’')\]]*$)/g;
const LAST_MARK = /[\s.!?…"”’')\]]/u;
/** No clause that a reader takes in is longer, and a text without marks must not be read over and over. */
const MAX_CLAUSE = 600;
const MAX_PHRASE = 300;
const MAX_LEAD = 8;
const ABOUT = /^ (?:on|about|regarding|concerning|over) (?!(?:mon|tues|wednes|thurs|fri|satur|sun)day)/i;
const WHEN = / (?:on|late on|early on|by) (?:late |early )?(?:mon|tues|wednes|thurs|fri|satur|sun)day/i;
const PHRASE_END =
  /^(?:is|are|was|were|be|been|has|have|had|will|would|could|can|may|might|did|does|do|who|that|which|when|while|after|before|as|at|on|by|for|from|with|during|in|into|to|and|or|but|if|because|since|until|said|says|told)$/i;
const PHRASE_START =
  /^(?:of|against|with|by|for|and|or|that|when|while|after|before|as|on|in|to|from|said|says|say|but|if|because)$/i;
const AUXILIARIES =
  /^(?:who|which|is|are|was|were|be|been|being|has|have|had|stands?|stood|also|now|later|previously|once|repeatedly|falsely|wrongly|publicly|\d{1,3})$/i;

/** The rest of the clause from `from` on, without the mark that ends it; offsets into `text`. Undefined where it is empty. */
export function findClauseAfter(text: string, from: number): Span | undefined {
  const limit = Math.min(text.length, from + MAX_CLAUSE);
  for (const { 0: mark, index } of text.slice(from, limit).matchAll(CLAUSE_END)) {
    // The end of a quotation that began inside the clause does not end it.
    if (mark === '”' && text.slice(from, from + index).includes('“')) continue;
    return trim(text, { start: from, end: from + index + lengthOfQuotationEnd(text, from, from + index) });
  }
  return trim(text, { start: from, end: limit });
}

/** The clause from `from` on as far as no finite verb follows: "accused of theft | said". */
export function findComplementAfter(text: string, from: number): Span | undefined {
  const clause = findClauseAfter(text, from);
  if (!clause) return undefined;
  const verb = / (?:said|says|told|has|have|had|was|were|is|are|will|would|who|which)\b/.exec(
    text.slice(clause.start, clause.end),
  );
  return verb ? { start: clause.start, end: clause.start + verb.index } : clause;
}

/** What a question was about, behind the words for it: "… comment | on the protests". The day of asking does not belong to it. */
export function findTopicAfter(text: string, from: number): Span | undefined {
  const about = ABOUT.exec(text.slice(from, from + MAX_CLAUSE));
  const claim = about && findClauseAfter(text, from + about[0].length);
  if (!claim) return undefined;
  const when = WHEN.exec(text.slice(claim.start, claim.end));
  return when ? { start: claim.start, end: claim.start + when.index } : claim;
}

/** The rest of the sentence from `from` on, without its last mark. */
export function findRestAfter(text: string, from: number): Span | undefined {
  let end = text.length;
  while (end > from && LAST_MARK.test(text[end - 1] ?? '')) end -= 1;
  const lead = /^[\s,:]+/.exec(text.slice(from, from + MAX_LEAD))?.[0].length ?? 0;
  return trim(text, { start: Math.min(from + lead, end), end });
}

/** The noun phrase that begins at `from`, as far as no function word or mark ends it: "alleged | immigration violations". */
export function findPhraseAfter(text: string, from: number): Span | undefined {
  const clause = findClauseAfter(text, from);
  if (!clause) return undefined;
  let end = clause.start;
  for (const { 0: word, index } of text.slice(clause.start, clause.end).matchAll(/\S+/g)) {
    if (PHRASE_END.test(word) || (index > 0 && /\p{Ll}{2}ed$/u.test(word))) break;
    end = clause.start + index + word.length;
  }
  return trim(text, { start: clause.start, end });
}

/** The noun phrase that ends before `to`, past auxiliary verbs and a comma: "a dozen people, who were | accused". */
export function findPhraseBefore(text: string, to: number): Span | undefined {
  const from = Math.max(0, to - MAX_PHRASE);
  const words = [...text.slice(from, to).matchAll(/[^\s,;:()"“”—–]+|[,;:()"“”—–]/g)].map(({ 0: word, index }) => ({
    word,
    index: from + index,
  }));
  while (words.length > 0 && (AUXILIARIES.test(words.at(-1)?.word ?? '') || words.at(-1)?.word === ',')) words.pop();
  const last = words.at(-1);
  if (!last) return undefined;
  let start: number | undefined;
  for (const { word, index } of words.toReversed()) {
    if (/^[,;:()"“”—–]$/.test(word) || PHRASE_START.test(word)) break;
    start = index;
  }
  return start === undefined ? undefined : trim(text, { start, end: last.index + last.word.length });
}

/** What stands before the verb at `to` as its subject, "the cause of the fire", else the noun phrase next to it. */
export function findSubjectBefore(text: string, to: number): Span | undefined {
  return findSubject(text, to, false) ?? findPhraseBefore(text, to);
}

/** How far a quotation that opens between `from` and `to` goes on behind `to`: the full stop and mark of "freak out.” */
function lengthOfQuotationEnd(text: string, from: number, to: number): number {
  const words = text.slice(from, to);
  if (words.split('"').length % 2 === 0) return /^[.,!?]?"/.exec(text.slice(to, to + 2))?.[0].length ?? 0;
  if (words.lastIndexOf('“') <= words.lastIndexOf('”')) return 0;
  return /^[.,!?]?”/.exec(text.slice(to))?.[0].length ?? 0;
}

function trim(text: string, { start, end }: Span): Span | undefined {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  const length = words.trim().length;
  return length > 0 ? { start: start + lead, end: start + lead + length } : undefined;
}
