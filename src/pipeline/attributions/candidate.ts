import type { AttributionRuleName } from '../../schema/rules/attribution-rules.ts';
import type { Cue } from './find-cues.ts';
import type { Passage, QuotedRun, TokenRange } from './read-passages.ts';

/** A part of what is said. */
export interface ContentPart {
  passage: Passage;
  range: TokenRange;
}

/** An attribution in terms of tokens, before its source is resolved. */
export interface Candidate {
  /** Where the cue and the source stand. */
  passage: Passage;
  /** Index of the unit that the content ends in, within the passage of its last part. */
  unit: number;
  /** What is said, in order; may run on in later passages. */
  content: ContentPart[];
  cue?: TokenRange;
  source?: TokenRange;
  /** Words on a sign, which have no speaker. */
  sign?: boolean;
  rule: AttributionRuleName;
}

/** A unit and what has been found so far. */
export interface UnitView extends TokenRange {
  passage: Passage;
  /** Index into the passage's units. */
  unit: number;
  /** The cues of this unit, in order. */
  cues: readonly Cue[];
  /** Runs of the text that an attribution has already. */
  claimed: Set<QuotedRun>;
  /** The attributions found in this unit. */
  here: Candidate[];
  /** All attributions of the text so far. */
  found: Candidate[];
  previous: Passage | undefined;
  next: Passage | undefined;
}

/** Whether a token stands within quotation marks, or is one. */
export function isQuoted({ runOf }: Passage, at: number): boolean {
  return (runOf[at] ?? -1) >= 0;
}

/** The quoted run that a token belongs to. An array is slow to look for what stands before its beginning. */
export function runAt({ runs, runOf }: Passage, at: number): QuotedRun | undefined {
  const run = runOf[at] ?? -1;
  return run < 0 ? undefined : runs[run];
}

/** Whether the run at an index, if there is one, belongs to an attribution already. */
export function isClaimed({ passage, claimed }: UnitView, run: number): boolean {
  const quoted = run < 0 ? undefined : passage.runs[run];
  return quoted !== undefined && claimed.has(quoted);
}
