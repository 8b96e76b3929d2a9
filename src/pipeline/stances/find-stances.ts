import type { Span } from '../../schema/span.ts';
import type { Stance } from '../../schema/stance.ts';
import type { NamedText } from '../names/find-names.ts';
import type { SegmentedText } from '../segment/segment.ts';
import { findSourcesBefore, findSourcesWithin, type Source } from './find-sources.ts';
import { listStatements } from './list-statements.ts';
import { findAccused } from './rules/find-accused.ts';
import { findAlleged } from './rules/find-alleged.ts';
import { findDeclined } from './rules/find-declined.ts';
import { findDenied } from './rules/find-denied.ts';
import { findHedged } from './rules/find-hedged.ts';
import { findNoResponse } from './rules/find-no-response.ts';
import { findUnverified } from './rules/find-unverified.ts';
import type { FoundStance, Statement, StanceRule } from './statement.ts';

/**
 * Of two that overlap the earlier rule's stays: "could not be reached" is no missing proof, "unsubstantiated allegations"
 * are two stances side by side, and a hedge is what no stronger word has claimed.
 */
const STANCE_RULES: readonly StanceRule[] = [
  findNoResponse,
  findDeclined,
  findUnverified,
  findDenied,
  findAccused,
  findAlleged,
  findHedged,
];

/**
 * Finds the words that say how far a statement holds, with who says so where the text names them: one stance for each of
 * those who did not respond. Spans are UTF-16 code units into `text.text`; in the order of the text.
 */
export function findStances(text: SegmentedText, named: NamedText): Stance[] {
  return listStatements(text, named.mentions).flatMap((statement) =>
    findInStatement(statement).flatMap((found) => makeStances(statement, found)),
  );
}

function findInStatement(statement: Statement): FoundStance[] {
  const kept: FoundStance[] = [];
  const taken = new Uint8Array(statement.text.length);
  for (const rule of STANCE_RULES) {
    for (const found of rule(statement)) {
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
    ...(found.target && spanOfTarget(statement, found.target)),
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

function listSources(statement: Statement, { start, sources }: FoundStance): Source[] {
  if (sources === undefined) return [];
  return sources === 'before' ? findSourcesBefore(statement, start) : findSourcesWithin(statement, sources);
}

/** The first mention among the words about whom it is, or else those words; none is made up for a claim without a name. */
function spanOfTarget(statement: Statement, target: Span): Pick<Stance, 'target'> {
  const [first] = findSourcesWithin(statement, target);
  if (first) return { target: { start: first.start, end: first.end } };
  return { target: { start: statement.start + target.start, end: statement.start + target.end } };
}
