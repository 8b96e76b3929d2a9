import type { Figure } from '../../schema/figure.ts';
import type { Token } from '../text/tokenize.ts';
import {
  CLAUSE_OPENERS,
  DEMANDED,
  GOAL_CUES,
  GOAL_NOUNS,
  LOOKING_AHEAD,
  MODALS,
  PLAN_CUES,
  PLAN_NOUNS,
  TOLD_AS_FACT,
} from './lexicon/status-cues.ts';
import { isPast } from './read-counted-words.ts';
import { lowerAt } from './read-numeral.ts';

const MAX_TOKENS = 14;
const KNOWN: ReadonlySet<string> = new Set('the those these all both his her its their our my your'.split(' '));
const GOAL_LINKS: ReadonlySet<string> = new Set('of for to is was :'.split(' '));
const PLAN_LINKS: ReadonlySet<string> = new Set('of for to'.split(' '));
const CLAUSE_MARKS: ReadonlySet<string> = new Set('; : " “ ” ( – — --'.split(' '));
/** Behind "to" they have looked ahead: "is to", "are due to". */
const AHEAD_OF_TO: ReadonlySet<string> = new Set(
  'is are was were be due set expected scheduled poised likely going'.split(' '),
);
const BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were']);
/** What follows is what they say of something else. */
const SAYING: ReadonlySet<string> = new Set(
  'say says said think thinks believe believes feel know want wants told'.split(' '),
);
const RELATIVES: ReadonlySet<string> = new Set(['who', 'whom', 'which']);
const MAX_BEHIND = 8;

/**
 * Whether an amount is wanted ("a goal of at least 3,000") or to come ("would deploy 2,000"), from the words before it in
 * its clause and the verb behind what is counted. The nearest word that tells anything decides; none means a fact.
 */
export function findFigureStatus(tokens: readonly Token[], first: number, last: number): Figure['status'] {
  // "the 44 people" were told of before: whatever will happen to them, so many they are.
  if (KNOWN.has(lowerAt(tokens, first - 1))) return undefined;
  // "half of a six-year sentence": the sentence is there, whatever becomes of half of it.
  if (lowerAt(tokens, first - 2) === 'of' && /^an?$/.test(lowerAt(tokens, first - 1))) return undefined;
  for (let at = first - 1; at >= 0 && at >= first - MAX_TOKENS; at -= 1) {
    const word = lowerAt(tokens, at);
    if (GOAL_CUES.has(word)) return 'goal';
    if (GOAL_NOUNS.has(word) && GOAL_LINKS.has(lowerAt(tokens, at + 1))) return 'goal';
    if (PLAN_NOUNS.has(word) && PLAN_LINKS.has(lowerAt(tokens, at + 1))) return 'plan';
    if (PLAN_CUES.has(word)) return 'plan';
    if (MODALS.has(word)) return 'plan';
    if (isPlannedTo(tokens, at)) return 'plan';
    // "people who work 40 hours": the verb behind it is not that of the hours.
    if (RELATIVES.has(word) && lowerAt(tokens, at - 1) !== 'of') return undefined;
    if (CLAUSE_OPENERS.has(word) || CLAUSE_MARKS.has(word)) break;
    if (TOLD_AS_FACT.has(word) || (isPast(tokens[at]?.text ?? '') && !isBase(tokens, at))) return undefined;
  }
  return readBehind(tokens, first, last + 1);
}

/** "could hit", "to cut": forms that are past elsewhere. */
function isBase(tokens: readonly Token[], at: number): boolean {
  const before = lowerAt(tokens, at - 1);
  return before === 'to' || MODALS.has(before);
}

/** The verb behind what is counted, past a phrase that belongs to it: "a fifth of the fleet | could". */
function readBehind(tokens: readonly Token[], first: number, from: number): Figure['status'] {
  // "the fleet of 240 boats could": it is the fleet that will.
  if (lowerAt(tokens, first - 1) === 'of') return undefined;
  for (let at = from; at < from + MAX_BEHIND; at += 1) {
    const token = tokens[at];
    const word = lowerAt(tokens, at);
    if (!token || token.kind === 'mark' || CLAUSE_OPENERS.has(word)) return undefined;
    if (SAYING.has(word)) return undefined;
    if (MODALS.has(word) && tokens[at + 1]?.text !== '-') return 'plan';
    if (DEMANDED.has(word)) return 'goal';
    if (BE.has(word)) return LOOKING_AHEAD.has(lowerAt(tokens, at + 1)) ? 'plan' : undefined;
    if (TOLD_AS_FACT.has(word) || isPast(token.text)) return undefined;
  }
  return undefined;
}

/** "is to send", "are due to", "is expected to": forms that look ahead. */
function isPlannedTo(tokens: readonly Token[], at: number): boolean {
  if (lowerAt(tokens, at + 1) !== 'to') return false;
  return AHEAD_OF_TO.has(lowerAt(tokens, at));
}
