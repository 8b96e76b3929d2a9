import type { TimeExpression } from '../../schema/time-expression.ts';
import type { Token } from '../text/tokenize.ts';
import { AHEAD, CLAUSE_OPENERS, REPORTING } from './lexicon/status-words.ts';
import { judgeDecision, judgeSchedule } from './judge-plan.ts';
import { findBound, judgeBound } from './judge-bound.ts';
import { hasVerb, isAhead, isDenied, isNegation, isPast } from './find-verbs.ts';
import { lowerAt } from './time-reading.ts';

type Status = TimeExpression['status'];

const MAX_TOKENS = 40;
const ATTRIBUTIVE = /^(?:the|an?|his|her|its|their|our|my|this|that|these|['’]s|['’])$/;
/** Behind a time they are no noun that it belongs to: "the 2014 was". */
const AFTER_TIME =
  /^(?:in|at|on|of|for|and|or|but|to|was|were|is|are|had|has|have|will|would|when|after|before|as|by|from|with|that|which|who|said|because|while|financial|fiscal|academic|school|calendar|tax|season)$/;
/** Words at which a clause begins with something else than its subject: "In a statement on Friday, the club said". */
const OPENING: ReadonlySet<string> = new Set(
  'on in at by late early earlier later just only and then so , also for during over from since under with without this last next that as of'.split(
    ' ',
  ),
);
/** They open a clause or, before a noun or a participle, a phrase. */
const SOFT_OPENERS: ReadonlySet<string> = new Set('after before following as while when since'.split(' '));
const MAX_SPEAKER = 9;
const CLAUSE_MARKS: ReadonlySet<string> = new Set('; : " “ ” – — --'.split(' '));

/**
 * What the clause around a time says of the event that it dates. The clause reaches back to the word that opens it or, where
 * the time stands at its head, forward. Left out where the clause is negated, where two verbs compete, and where the time
 * belongs to a noun ("Friday's announcement").
 */
export function findTimeStatus(
  tokens: readonly Token[],
  first: number,
  last: number,
  direction: TimeExpression['direction'],
): Status {
  if (/^['’]s?$/.test(tokens[last + 1]?.text ?? '')) return undefined;
  const bound = findBound(tokens, first);
  if (bound) {
    const clause = clauseBefore(tokens, bound.at);
    if (isDenied(clause)) return 'denied';
    const told = judgeBound(
      bound.word,
      clause,
      lowerCase(tokens, last + 1, Math.min(tokens.length, last + MAX_TOKENS)),
    );
    return told === 'planned' && isAnnounced(tokens, bound.at, last) ? 'announced' : told;
  }
  if (isAttribute(tokens, first, last)) return undefined;
  const back = skipTo(clauseBefore(tokens, skipNearly(tokens, first)));
  const after = clauseAfter(tokens, last, back.length > 0 && !OPENING.has(back[0] ?? ''));
  if (isDenied(back)) return 'denied';
  if (isBackground(back)) return undefined;
  const status =
    judgeDecision(back) ??
    // "opens at nine" comes again and again.
    (lowerAt(tokens, first - 1) === 'at' && last - first < 2 ? undefined : judgeSchedule(back)) ??
    (hasVerb(back)
      ? (judge(back, wordsBefore(tokens, first)) ?? judgePredicate(back, after, direction))
      : judgeFirst(after));
  if (status === 'planned' && isReported(tokens, last)) return 'announced';
  return status ?? (direction === 'past' && isPerfect([...back, ...after]) ? 'happened' : undefined);
}

/** "will be sentenced after pleading guilty in May": what comes first may be over by then. */
function isBackground(clause: readonly string[]): boolean {
  const at = clause.findLastIndex((word, index) => word === 'after' && (clause[index + 1] ?? '').endsWith('ing'));
  return at > 0 && clause.slice(0, at).some((_, index) => isAhead(clause, index));
}

/** "just after four" and "as early as four": the clause ends before those words. */
function skipNearly(tokens: readonly Token[], first: number): number {
  if (/^(?:after|before)$/.test(lowerAt(tokens, first - 1))) return first - 2;
  return lowerAt(tokens, first - 1) === 'as' && lowerAt(tokens, first - 3) === 'as' ? first - 3 : first;
}

function isAnnounced(tokens: readonly Token[], first: number, last: number): boolean {
  return isReported(tokens, last) || wordsBefore(tokens, first).some((word) => REPORTING.has(word));
}

/** "The funeral is on Saturday" lies ahead. */
function judgePredicate(
  clause: readonly string[],
  after: readonly string[],
  direction: TimeExpression['direction'],
): Status {
  // "is today considered" tells what it is.
  const bare = /^(?:is|are)$/.test(clause.at(-1) ?? '') && /^\P{L}?$/u.test(after[0] ?? '');
  const verb = bare || /^(?:on|at|in|from|this)$/.test(clause.at(-1) ?? '') ? (clause.at(bare ? -1 : -2) ?? '') : '';
  const subject = clause.at(bare ? -2 : -3) ?? 'it';
  return direction !== 'past' && /^(?:is|are)$/.test(verb) && !/^(?:it|today|this|that|there|here)$/.test(subject)
    ? 'planned'
    : undefined;
}

/** "has recently been seen", "there have been four in the past day". */
function isPerfect(words: readonly string[]): boolean {
  return (
    words.some((word) => /^(?:has|have|had|['’]ve|['’]d)$/.test(word)) &&
    !words.some((word, at) => isNegation(word, words[at + 1] ?? '') || isAhead(words, at))
  );
}

/** "…, his office said": somebody tells it behind the time. */
function isReported(tokens: readonly Token[], last: number): boolean {
  const limit = Math.min(tokens.length, last + MAX_TOKENS);
  let speaker = 0;
  for (let at = last + 1; at < limit; at += 1) {
    const word = lowerAt(tokens, at);
    if (REPORTING.has(word) && speaker > 0) return true;
    // Between the comma and the verb nothing but who speaks stands: "…, the weather office in Kell said".
    if (/^[,”"]$/.test(word)) speaker = MAX_SPEAKER;
    else if (opensClause(tokens, at) || word === 'and') speaker = 0;
    else speaker -= 1;
  }
  return false;
}

/** "the 2014 law", "the Monday meeting", "post-2020": the time belongs to a noun. */
function isAttribute(tokens: readonly Token[], first: number, last: number): boolean {
  const before = lowerAt(tokens, first - 1);
  const next = lowerAt(tokens, last + 1);
  if (before === '-' && tokens[first]?.spaced === false) return true;
  return (
    (first === last || /^[\p{Lu}\d]/u.test(tokens[first]?.text ?? '')) &&
    ATTRIBUTIVE.test(before) &&
    tokens[last + 1]?.kind === 'word' &&
    !AFTER_TIME.test(next) &&
    !AHEAD.has(next) &&
    !isPast([next], 0)
  );
}

/** Behind a time at the head of its clause the first verb is the one that it dates: "On Friday he said that it would close". */
function judgeFirst(clause: readonly string[]): Status {
  const verb = clause.findIndex((_, at) => isPast(clause, at) || isAhead(clause, at));
  if (verb < 0) return undefined;
  if (clause.slice(0, verb + 2).some((word, at) => isNegation(word, clause[at + 1] ?? ''))) return undefined;
  return isAhead(clause, verb) ? 'planned' : 'happened';
}

function judge(clause: readonly string[], sentence: readonly string[]): Status {
  if (clause.some((word, at) => isNegation(word, clause[at + 1] ?? ''))) return undefined;
  const ahead = clause.findLastIndex((_, at) => isAhead(clause, at));
  const past = clause.findLastIndex((_, at) => isPast(clause, at));
  if (ahead < 0) return past < 0 ? undefined : 'happened';
  if (past > ahead && !/^(?:be|been|being|get|getting)$/.test(clause[past - 1] ?? '')) {
    return clause.slice(ahead, past).includes(',') ? 'happened' : undefined;
  }
  return [...sentence, ...clause].some((word) => REPORTING.has(word)) ? 'announced' : 'planned';
}

/** The words from the opening of the clause to the time, in lower case. */
function clauseBefore(tokens: readonly Token[], first: number): string[] {
  let from = first;
  while (from > 0 && from > first - MAX_TOKENS && !endsBack(tokens, from - 1, first)) from -= 1;
  return lowerCase(tokens, from, first);
}

/** "You will know that on Sunday": the time stands at the head of what follows "that". */
function skipTo(clause: readonly string[]): readonly string[] {
  const last = clause.findLastIndex((word) => !/^(?:on|in|at|by|the|late|early)$/.test(word));
  return clause[last] === 'that' ? [] : clause;
}

/** Whether a clause opens at `at`; "after his win on Monday" and "while sailing on Monday" go on with the one before. */
function endsBack(tokens: readonly Token[], at: number, first: number): boolean {
  if (!opensClause(tokens, at)) return false;
  return !SOFT_OPENERS.has(lowerAt(tokens, at)) || at + 1 >= first || hasVerb(lowerCase(tokens, at + 1, first));
}

/** Where the subject stands before the time (`inside`), what follows a comma or "and" is told of something else. */
function clauseAfter(tokens: readonly Token[], last: number, inside: boolean): string[] {
  let to = last + 1;
  const limit = Math.min(tokens.length, last + MAX_TOKENS + 1);
  while (to < limit && !opensClause(tokens, to) && !(inside && endsPhrase(tokens, to))) to += 1;
  return lowerCase(tokens, last + 1, to);
}

function endsPhrase(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === ',' || lowerAt(tokens, at) === 'and';
}

function wordsBefore(tokens: readonly Token[], first: number): string[] {
  return lowerCase(tokens, Math.max(0, first - MAX_TOKENS), first);
}

function lowerCase(tokens: readonly Token[], from: number, to: number): string[] {
  // "May" inside a sentence is the month and no verb.
  return tokens.slice(from, to).map(({ text }, at) => (text === 'May' && from + at > 0 ? '' : text.toLowerCase()));
}

function opensClause(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind === 'mark') return CLAUSE_MARKS.has(token.text) || (token.text === '-' && token.spaced);
  return CLAUSE_OPENERS.has(lowerAt(tokens, at));
}
