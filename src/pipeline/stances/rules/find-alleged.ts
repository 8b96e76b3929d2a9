import { findClauseAfter, findPhraseAfter, findRestAfter } from '../find-words.ts';
import type { FoundStance, Statement } from '../statement.ts';

const ADJECTIVE =
  /\b(?:alleged|suspected)(?= (?!that\b|of\b|to\b|by\b|in\b|on\b|he\b|she\b|they\b|it\b|the\b|a\b|an\b)[\p{L}‘'"“])/giu;
const ADVERB = /\ballegedly\b/giu;
const VERB = /\b(?:alleg(?:es|e|ing)|alleged(?= (?:that|he|she|they|it|the|a|an)\b))(?: that)?\b/giu;
const PASSIVE = /\b(?:is|are|was|were|been) (?:also )?(?:alleged|suspected) (?:to have|to be|of)\b/giu;
const IT_IS = /\bit (?:is|was|has been) alleged(?: that)?\b/giu;
const SUSPICION = /\bon suspicion of\b/giu;
const NOUN = /\ballegations?\b(?= (?:of|that|against|made|by|about|from)\b)/giu;

export const ALLEGED_TRIGGER = /alleg(?:e|ing|ation)|suspected|suspicion of/iu;

/** Words that tell something as alleged, and by whom where they say so. */
export function findAlleged({ text }: Statement): FoundStance[] {
  const found: FoundStance[] = [];
  const add = (start: number, end: number, rest: Pick<FoundStance, 'rule' | 'sources' | 'claim'>): void => {
    found.push({ start, end, stance: 'alleged', ...rest });
  };
  for (const { 0: words, index } of text.matchAll(PASSIVE)) {
    const end = index + words.length;
    add(index, end, { rule: 'is-alleged', claim: findClauseAfter(text, end) });
  }
  for (const { 0: words, index } of text.matchAll(ADJECTIVE)) {
    const end = index + words.length;
    add(index, end, { rule: 'alleged-adjective', claim: findPhraseAfter(text, end) });
  }
  for (const { 0: words, index } of text.matchAll(ADVERB)) {
    const end = index + words.length;
    add(index, end, { rule: 'allegedly', claim: findClauseAfter(text, end) });
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
