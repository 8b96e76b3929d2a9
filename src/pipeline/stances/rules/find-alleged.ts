import { findSubject } from '../find-subject.ts';
import { findClauseAfter, findComplementAfter, findPhraseAfter, findRestAfter } from '../find-words.ts';
import type { Span } from '../../../schema/span.ts';
import type { FoundStance, Statement } from '../statement.ts';

const ADJECTIVE =
  /\b(?:alleged|suspected)(?= (?!that\b|of\b|to\b|by\b|in\b|on\b|he\b|she\b|they\b|it\b|the\b|a\b|an\b)[\p{L}‘'"“])/giu;
const ADVERB = /\ballegedly\b/giu;
const VERB = /\b(?:alleg(?:es|e|ing)|alleged(?= (?:that|he|she|they|it|the|a|an)\b))(?: that)?\b/giu;
const PASSIVE = /\b(?:is|are|was|were|been) (?:also )?(?:alleged|suspected) (?:to have|to be|of)\b/giu;
const IT_IS = /\bit (?:is|was|has been) alleged(?: that)?\b/giu;
const SUSPICION = /\bon suspicion of\b/giu;
const NOUN = /\ballegations?\b(?= (?:of|that|against|made|by|about|from)\b)/giu;

/** "the man who was | allegedly …": the verb of the main clause is still to come. */
const RELATIVE = /\b(?:who|which|that) (?:(?:was|were|is|are|had|has|have|been|being) ){0,2}$/u;
const LONGEST_RELATIVE = 30;
const LONGEST_WORD = 30;
/** A longer one holds a verb of its own: "officers searched the flats allegedly used". */
const MAX_SUBJECT = 7;
/** A phrase that may well be a subject, unlike "done" of "was done allegedly". */
const SUBJECT = /^(?:\p{Lu}|\p{N}|(?:the|an?|his|her|their|its|this|these|those|several|many|some|most|both) )/u;

const PRONOUN = /^(?:he|she|they|it|we|I|you|this|that)$/iu;

export const ALLEGED_TRIGGER = /alleg(?:e|ing|ation)|suspected|suspicion of/iu;

/** Words that tell something as alleged, and by whom where they say so. */
export function findAlleged({ text }: Statement): FoundStance[] {
  const found: FoundStance[] = [];
  const add = (start: number, end: number, rest: Pick<FoundStance, 'rule' | 'sources' | 'claim' | 'target'>): void => {
    found.push({ start, end, stance: 'alleged', ...rest });
  };
  for (const { 0: words, index } of text.matchAll(PASSIVE)) {
    const end = index + words.length;
    add(index, end, {
      rule: 'is-alleged',
      claim: findClauseAfter(text, end),
      ...findTarget(text, { start: index, end }),
    });
  }
  for (const { 0: words, index } of text.matchAll(ADJECTIVE)) {
    const end = index + words.length;
    add(index, end, { rule: 'alleged-adjective', claim: findPhraseAfter(text, end) });
  }
  for (const { 0: words, index } of text.matchAll(ADVERB)) {
    const end = index + words.length;
    const relative = RELATIVE.test(text.slice(Math.max(0, index - LONGEST_RELATIVE), index));
    const claim = relative ? findComplementAfter(text, end) : findClauseAfter(text, end);
    add(index, end, { rule: 'allegedly', claim, ...findTarget(text, { start: index, end }) });
  }
  for (const { 0: words, index } of text.matchAll(VERB)) {
    if (
      words.startsWith('alleged') &&
      /\b(?:is|are|was|were|been|being) $/.test(text.slice(Math.max(0, index - 6), index))
    )
      continue;
    const end = index + words.length;
    add(index, end, { rule: 'allege', sources: 'before', claim: findRestAfter(text, end) });
  }
  for (const { 0: words, index } of text.matchAll(IT_IS)) {
    add(index, index + words.length, { rule: 'is-alleged', claim: findRestAfter(text, index + words.length) });
  }
  for (const { 0: words, index } of text.matchAll(SUSPICION)) {
    const end = index + words.length;
    add(index, end, { rule: 'on-suspicion', claim: findPhraseAfter(text, end) });
  }
  for (const { 0: words, index } of text.matchAll(NOUN)) {
    const end = index + words.length;
    add(index, end, { rule: 'allegation', claim: findClauseAfter(text, end) });
  }
  return found;
}

/** Of whom it is alleged: the subject before the words, unless "arrested for allegedly taking" has none of its own. */
function findTarget(text: string, { start, end }: Span): Pick<FoundStance, 'target'> {
  if (/^ \p{L}+ing\b/u.test(text.slice(end, end + LONGEST_WORD))) return {};
  const target = findSubject(text, start, false);
  const words = target ? text.slice(target.start, target.end) : '';
  return SUBJECT.test(words) && !PRONOUN.test(words) && words.split(' ').length <= MAX_SUBJECT ? { target } : {};
}
