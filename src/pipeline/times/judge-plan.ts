import type { TimeExpression } from '../../schema/time-expression.ts';
import { isNegation, isPast } from './find-verbs.ts';
import { ARRANGING, DECISIONS, PROPOSALS, SCHEDULED, VOWS } from './lexicon/status-words.ts';

type Status = TimeExpression['status'];

const PROPOSED = /^(?:an?|the|its|his|her|their|two|three|holding|new|that)$/;
/** Behind "to" they begin no verb: "told to the court". */
const NO_VERB = /^(?:the|an?|his|her|its|their|this|that|these|those|him|them|it|us|me|date|\d.*)$/;
/** How far before a time the verb of a timetable stands: "opens to the public on". */
const MAX_NEAR = 6;

/** "decided to meet on Monday" lies ahead, however past the deciding is. */
export function judgeDecision(clause: readonly string[]): Status {
  const at = clause.findLastIndex((word, index) => DECISIONS.has(word) || isProposal(clause, index));
  if (at < 0 || clause.some((word, index) => isNegation(word, clause[index + 1] ?? ''))) return undefined;
  const word = clause[at] ?? '';
  const rest = clause.slice(at + 1);
  if (rest.some((_, index) => isPast(rest, index))) return undefined;
  const ahead = PROPOSALS.has(word) || rest.some((to, index) => to === 'to' && !NO_VERB.test(rest[index + 1] ?? 'the'));
  if (!ahead) return undefined;
  return VOWS.has(word) ? 'announced' : 'planned';
}

/** "called for", "plans for a strike" and "proposed a debate", not "called her" and "the plans". */
function isProposal(clause: readonly string[], at: number): boolean {
  const word = clause[at] ?? '';
  if (!PROPOSALS.has(word)) return false;
  const next = clause[at + 1] ?? '';
  return word.startsWith('call') || word.startsWith('plan') ? next === 'for' : PROPOSED.test(next);
}

/** "The new rules take effect on Monday", "a term that ends in 2040", "they are meeting on Friday". */
export function judgeSchedule(clause: readonly string[]): Status {
  const near = Math.max(1, clause.length - MAX_NEAR);
  const at = clause.findLastIndex((word, index) => index >= near && isScheduled(clause, index, word));
  if (at < 0) return undefined;
  const told = clause.slice(at + 1).some((_, index) => isPast(clause, at + 1 + index));
  return told || clause.slice(at - 1).some((word, index) => isNegation(word, clause[at + index] ?? ''))
    ? undefined
    : 'planned';
}

function isScheduled(clause: readonly string[], at: number, word: string): boolean {
  const next = clause[at + 1] ?? '';
  if (/^takes?$/.test(word)) return next === 'effect';
  if (/^comes?$/.test(word)) return next === 'into' && /^(?:force|effect)$/.test(clause[at + 2] ?? '');
  if (/^go(?:es)?$/.test(word))
    return /^(?:on|into|to)$/.test(next) && /^(?:sale|trial|show|effect|force|polls|the)$/.test(clause[at + 2] ?? '');
  if (ARRANGING.has(word)) return /^(?:is|are|['’]re|['’]s)$/.test(clause[at - 1] ?? '');
  return SCHEDULED.has(word);
}
