import { isClaimed, type Candidate, type UnitView } from '../candidate.ts';
import { findComplement } from '../find-complement.ts';
import type { Cue } from '../find-cues.ts';
import { findSubjectBefore } from '../find-subject.ts';
import { makeCandidate } from '../make-candidate.ts';
import { canBeAttributedBehind, canStandBehind, findRunBefore, readBefore, readBehind } from './quotation-beside-cue.ts';

/** `“…,” X said.` */
export function quotationXSaid(view: UnitView, cue: Cue): Candidate | undefined {
  if (cue.voice !== 'finite' || !canStandBehind(cue)) return undefined;
  const source = findSubjectBefore(view.passage, view.from, cue.from);
  if (!source) return undefined;
  const opens = view.passage.words[source.from - 1] === 'as' ? source.from - 1 : source.from;
  const run = findRunBefore(view, opens);
  if (run < 0 || isClaimed(view, run) || !canBeAttributedBehind(view, run)) return undefined;
  // `Walking in to chants of “Marco!”, the senator said that …`: the quotation is no part of what was said.
  if (view.passage.runs[run]?.outer.from !== view.from && findComplement(view, cue)) return undefined;
  const content = [...readBefore(view, run), ...readBehind(view, cue, cue.to)];
  return makeCandidate(view, { rule: 'quotation-x-said', content, cue, source });
}
