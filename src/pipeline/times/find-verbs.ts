import { AHEAD, NO_PAST, PAST_FORMS, REFUSED, WAS } from './lexicon/status-words.ts';

const IS: ReadonlySet<string> = new Set('is are has have'.split(' '));
/** Behind them a participle tells a state or a plan. */
const NOT_YET: ReadonlySet<string> = new Set('is are be get gets to'.split(' '));
const BE: ReadonlySet<string> = new Set('is are was were'.split(' '));
const ARRANGED: ReadonlySet<string> = new Set(
  'set due slated scheduled expected forecast planned billed tabled'.split(' '),
);
const ARRANGED_TO: ReadonlySet<string> = new Set(
  'plan plans planned intend intends due set expected poised forecast projected predicted hoping likely'.split(' '),
);

/** Whether one of the words of a clause, in lower case, tells what was, is or will be. */
export function hasVerb(clause: readonly string[]): boolean {
  return clause.some(
    (word, at) => isPast(clause, at) || isAhead(clause, at) || IS.has(word) || isNegation(word, clause[at + 1] ?? ''),
  );
}

/** Whether a word of a clause negates it: "not only" does not. */
export function isNegation(word: string, next: string): boolean {
  return (
    (word === 'not' && !/^(?:only|just)$/.test(next)) ||
    word.endsWith("n't") ||
    word.endsWith('n’t') ||
    word === 'never' ||
    word === 'cannot'
  );
}

/** Whether the word at `at` is a past form that tells what was. */
export function isPast(clause: readonly string[], at: number): boolean {
  const word = clause[at] ?? '';
  // "is held", "are based": what is so is told, not what happened.
  if (at > 0 && (NOT_YET.has(clause[at - 1] ?? '') || AHEAD.has(clause[at - 1] ?? ''))) return false;
  // "the injured" are people, and "an unmarked van" is a thing.
  if (at > 0 && /^(?:the|an?|his|her|its|their)$/.test(clause[at - 1] ?? '')) return false;
  return (
    WAS.has(word) || PAST_FORMS.has(word) || (word.endsWith('ed') && /\p{Ll}{2}ed$/u.test(word) && !NO_PAST.has(word))
  );
}

/** "denied that …", "denies …": not "was denied entry". */
export function isDenied(clause: readonly string[]): boolean {
  return clause.some(
    (word, at) =>
      word.startsWith('den') &&
      /^den(?:y|ies|ied|ying)$/.test(word) &&
      !/^(?:was|were|been|being|be|is|are)$/.test(clause[at - 1] ?? '') &&
      !REFUSED.has(clause[at + 1] ?? ''),
  );
}

/** "will", "is to", "are due to", "plans to"; "may have been" looks back and "would like" nowhere. */
export function isAhead(clause: readonly string[], at: number): boolean {
  const word = clause[at] ?? '';
  const next = clause[at + 1] ?? '';
  if (word.endsWith("'ll") || word.endsWith('’ll')) return true;
  if (word === 'will' && next === 'have') return true;
  if (AHEAD.has(word)) return !/^(?:have|like|say|argue)$/.test(next);
  if (word === 'going')
    return next === 'to' && /^(?:am|is|are|was|were|be|['’]re|['’]s|['’]m)$/.test(clause[at - 1] ?? '');
  // "has to close" and "need to know"
  if (/^(?:has|have|needs?)$/.test(word)) return next === 'to';
  if (ARRANGED.has(word) && BE.has(clause[at - 1] ?? '')) return true;
  if (ARRANGED_TO.has(word)) return next === 'to';
  return word === 'scheduled' || (next === 'to' && BE.has(word));
}
