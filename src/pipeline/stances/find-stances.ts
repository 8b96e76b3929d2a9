import type { Span } from '../../schema/span.ts';
import type { Stance } from '../../schema/stance.ts';
import type { NamedText } from '../names/find-names.ts';
import type { SegmentedText } from '../segment/segment.ts';
import { findSourcesBefore, findSourcesWithin, type Source } from './find-sources.ts';
import { findInFolded } from './find-in-folded.ts';
import { leaveOutQuoted } from './leave-out-quoted.ts';
import { listStatements } from './list-statements.ts';
import { ACCUSED_TRIGGER, findAccused } from './rules/find-accused.ts';
import { ALLEGED_TRIGGER, findAlleged } from './rules/find-alleged.ts';
import { DECLINED_TRIGGER, findDeclined } from './rules/find-declined.ts';
import { DENIED_TRIGGER, findDenied } from './rules/find-denied.ts';
import { findHedged, HEDGED_TRIGGER } from './rules/find-hedged.ts';
import { findLikely, LIKELY_TRIGGER } from './rules/find-likely.ts';
import { findNoResponse, NO_RESPONSE_TRIGGER } from './rules/find-no-response.ts';
import { findSilent, SILENT_TRIGGER } from './rules/find-silent.ts';
import { findUnknown, UNKNOWN_TRIGGER } from './rules/find-unknown.ts';
import { findUnverified, UNVERIFIED_TRIGGER } from './rules/find-unverified.ts';
import type { FoundStance, Statement, StanceRule } from './statement.ts';

/**
 * Of two that overlap the earlier rule's stays: "could not be reached" is no missing proof, "unsubstantiated allegations"
 * are two stances side by side, and a hedge is what no stronger word has claimed.
 */
const STANCE_RULES: readonly StanceRule[] = [
  { trigger: NO_RESPONSE_TRIGGER, find: findNoResponse },
  { trigger: DECLINED_TRIGGER, find: findDeclined },
  { trigger: SILENT_TRIGGER, find: findSilent },
  { trigger: UNVERIFIED_TRIGGER, find: findUnverified },
  { trigger: UNKNOWN_TRIGGER, find: findUnknown },
  { trigger: DENIED_TRIGGER, find: findDenied },
  { trigger: ACCUSED_TRIGGER, find: findAccused },
  { trigger: ALLEGED_TRIGGER, find: findAlleged },
  { trigger: HEDGED_TRIGGER, find: findHedged },
  { trigger: LIKELY_TRIGGER, find: findLikely },
];
/** Most sentences hold the trigger of no rule: one search tells. */
const ANY_TRIGGER = new RegExp(STANCE_RULES.map(({ trigger }) => trigger.source).join('|'), 'iu');

/**
 * Finds the words that say how far a statement holds, with who says so where the text names them: one stance for each of
 * those who did not respond. Spans are UTF-16 code units into `text.text`; in the order of the text.
 */
export function findStances(text: SegmentedText, named: NamedText): Stance[] {
  const stances = listStatements(text, named.mentions).flatMap((statement) =>
    findInFolded(statement, (folded) => findInStatement(folded).flatMap((found) => makeStances(folded, found))),
  );
  return leaveOutQuoted(stances, text.quotations);
}

function findInStatement(statement: Statement): FoundStance[] {
  if (!ANY_TRIGGER.test(statement.text)) return [];
  const kept: FoundStance[] = [];
  const taken = new Uint8Array(statement.text.length);
  for (const { trigger, find } of STANCE_RULES) {
    if (!trigger.test(statement.text)) continue;
    for (const found of find(statement)) {
      if (taken.subarray(found.start, found.end).includes(1)) continue;
      taken.fill(1, found.start, found.end);
      kept.push(found);
    }
  }
  return kept.sort((a, b) => a.start - b.start);
}

function makeStances(statement: Statement, found: FoundStance): Stance[] {
  const { stance, rule } = found;
  const inText = (span: Span): Span => ({ start: statement.start + span.start, end: statement.start + span.end });
  const common = {
    ...(found.claim && { claim: inText(found.claim) }),
    ...(found.target && spanOfTarget(statement, found.target, found.stance)),
    rule,
  };
  const sources = listSources(statement, found);
  if (sources.length === 0) return [{ ...inText(found), stance, ...common }];
  return sources.map(({ start, end, entity }) => ({
    ...inText(found),
    stance,
    ...(entity !== undefined && { entity }),
    source: { start, end },
    ...common,
  }));
}

function listSources(statement: Statement, found: FoundStance): Source[] {
  const { sources } = found;
  if (sources === undefined) return [];
  if (sources === 'before') return findSourcesBefore(statement, found);
  return [sources].flat().flatMap((span): Source[] => {
    const named = findSourcesWithin(statement, span);
    // "the embassy in Oslo" is not Oslo.
    const place =
      named.length === 1 &&
      named[0]?.kind === 'place' &&
      / in (?:the )?$/.test(statement.text.slice(span.start, named[0].start - statement.start));
    return named.length > 0 && !place
      ? named
      : [{ start: statement.start + span.start, end: statement.start + span.end }];
  });
}

/**
 * Whose account it is that could not be verified, or who is accused: the name where the words are one, all of them where they
 * say more ("Sanders's followers").
 */
function spanOfTarget(statement: Statement, { start, end }: Span, stance: Stance['stance']): Pick<Stance, 'target'> {
  const words = { start: statement.start + start, end: statement.start + end };
  const [first] = findSourcesWithin(statement, { start, end });
  const before = first && statement.text.slice(start, first.start - statement.start);
  const whole = first?.end === words.end && before !== undefined && !/['’,]|\b(?:of|for|in|at|and)\b/u.test(before);
  return { target: first && (whole || stance === 'unverified') ? { start: first.start, end: first.end } : words };
}
