import type { TimeExpression } from '../../schema/time-expression.ts';
import type { Token } from '../text/tokenize.ts';
import { hasVerb, isAhead, isNegation, isPast } from './find-verbs.ts';
import { PUT_OFF } from './lexicon/status-words.ts';
import { lowerAt } from './time-reading.ts';

type Status = TimeExpression['status'];

/** A preposition that makes a time a limit, and its token. */
interface Bound {
  word: string;
  at: number;
}

const BOUNDS: ReadonlySet<string> = new Set('until till through since before after than'.split(' '));
const LIMITS: ReadonlySet<string> = new Set('until till through'.split(' '));
/** Between the preposition and its time: "until at least", "until as late as", "since the early". */
const BETWEEN: ReadonlySet<string> = new Set(
  'at least the as late early soon around about nearly well end of mid close'.split(' '),
);
const MAX_BETWEEN = 3;
/** "shortly before four" is about four and limits nothing. */
const NEARLY: ReadonlySet<string> = new Set('just shortly soon right immediately'.split(' '));
const PERFECT: ReadonlySet<string> = new Set(['has', 'have', 'had', "'ve", '’ve']);
const PRESENT: ReadonlySet<string> = new Set('is are has have am'.split(' '));
const FUTURE: ReadonlySet<string> = new Set("will won't won’t would wouldn't wouldn’t may could".split(' '));
/** Their present goes on until then. */
const LASTING: ReadonlySet<string> = new Set('runs lasts continues remains stays applies'.split(' '));
/** "the first time since", "the worst since": how rare it is, and no span that began then. */
const RARE = /^(?:times?|first|worst|best|only|most|least|\p{Ll}{3,}est)$/u;
const MAX_RARE = 5;

/** The preposition before the time at token `first` that makes it a limit of something else, if there is one. */
export function findBound(tokens: readonly Token[], first: number): Bound | undefined {
  for (let at = first - 1; at >= 0 && at >= first - 1 - MAX_BETWEEN; at -= 1) {
    const word = lowerAt(tokens, at);
    if (BOUNDS.has(word))
      return (word === 'after' || word === 'before') && NEARLY.has(lowerAt(tokens, at - 1)) ? undefined : { word, at };
    if (!BETWEEN.has(word)) return undefined;
  }
  return undefined;
}

/**
 * What a clause says of a time that limits it: "is closed until Friday" and "will not open before Friday" lie ahead, "did
 * not open until Friday" happened then, "has been closed since Friday" began then. `back` is the clause before the
 * preposition, `rest` the sentence behind the time, both in lower case.
 */
export function judgeBound(word: string, back: readonly string[], rest: readonly string[]): Status {
  if (word === 'since') return judgeSince(back, rest);
  if (word === 'before') {
    const never = back.some((verb, at) => FUTURE.has(verb) && isNegation(negated(back, at), ''));
    return never ? 'planned' : undefined;
  }
  return LIMITS.has(word) ? judgeUntil(back) : undefined;
}

function judgeSince(back: readonly string[], rest: readonly string[]): Status {
  if (back.length === 0) return rest.some((verb) => PERFECT.has(verb)) ? 'happened' : undefined;
  if (back.slice(-MAX_RARE).some((verb) => RARE.test(verb))) return undefined;
  if (back.some((verb, at) => isNegation(verb, back[at + 1] ?? ''))) return undefined;
  return back.some((verb) => PERFECT.has(verb)) ? 'happened' : undefined;
}

function judgeUntil(back: readonly string[]): Status {
  // "open from nine until five" comes again and again.
  if (back.includes('from')) return undefined;
  const negation = back.findIndex((verb, at) => isNegation(verb, back[at + 1] ?? ''));
  if (negation >= 0) {
    const verb = back[negation] === 'not' ? (back[negation - 1] ?? '') : (back[negation] ?? '');
    if (/^(?:did|had|was|were)/.test(verb)) return 'happened';
    return FUTURE.has(verb) ? 'planned' : undefined;
  }
  if (back.slice(1).some((verb) => LASTING.has(verb))) return 'planned';
  const past = back.findLastIndex((_, at) => isPast(back, at));
  if (back.findLastIndex((_, at) => isAhead(back, at)) >= Math.max(past, 0)) return 'planned';
  if (back.some((verb) => PRESENT.has(verb)) && !/^(?:was|were|had)$/.test(back[past - 1] ?? '')) return 'planned';
  if (past >= 0) return back.slice(past).some((verb) => PUT_OFF.has(verb)) ? 'planned' : 'happened';
  return hasVerb(back) ? 'planned' : undefined;
}

/** The negation of the verb at `at`: its own ("won't") or the word behind it. */
function negated(back: readonly string[], at: number): string {
  const verb = back[at] ?? '';
  return isNegation(verb, '') ? verb : (back[at + 1] ?? '');
}
