import { isClaimed, type Candidate, type UnitView } from '../candidate.ts';
import type { Cue } from '../find-cues.ts';
import { findSubjectBefore } from '../subjects/find-subject-before.ts';
import { makeCandidate } from '../make-candidate.ts';

const LONGEST_REST = 10;

/** `“….” X said.`: a sentence that only attributes the quotation before it. */
export function quotationBeforeSentence(view: UnitView, cue: Cue): Candidate | undefined {
  const { passage, unit, from } = view;
  const previous = passage.units[unit - 1];
  const { frames } = cue.verb;
  if (
    !previous ||
    cue.voice !== 'finite' ||
    !frames.has('quote') ||
    frames.has('noun') ||
    view.to - cue.to > LONGEST_REST
  )
    return undefined;
  const run = passage.runOf[previous.to - 1] ?? -1;
  const quoted = passage.runs[run];
  if (!quoted || isClaimed(view, run)) return undefined;
  const source = findSubjectBefore(passage, from, cue.from);
  if (source?.from !== from) return undefined;
  return makeCandidate(view, { rule: 'quotation-before-sentence', content: [quoted.outer], cue, source });
}
