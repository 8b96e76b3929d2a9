import type { Candidate, UnitView } from '../candidate.ts';
import { findComplement } from '../find-complement.ts';
import type { Cue } from '../find-cues.ts';
import { findSubjectBefore } from '../subjects/find-subject-before.ts';
import { makeCandidate } from '../make-candidate.ts';
import { findRunBefore, readBefore } from './quotation-beside-cue.ts';

const MAX_GAP = 12;

/** `X was quoted as saying …`, `“…,” X was quoted as saying`. */
export function quotedAsSaying(view: UnitView, cue: Cue): Candidate | undefined {
  if (cue.voice !== 'participle') return undefined;
  const { passage, cues, from } = view;
  const passive = cues.findLast(({ voice, at }) => voice === 'passive' && at < cue.at && cue.at - at < MAX_GAP);
  if (!passive || passage.words[cue.from - 1] !== 'as') return undefined;
  const source = findSubjectBefore(passage, from, passive.from);
  if (!source) return undefined;
  const run = findRunBefore(view, source.from);
  const content = run >= 0 ? readBefore(view, run) : [findComplement(view, cue)].filter((range) => range !== undefined);
  const words = { from: passive.from, to: cue.to };
  return makeCandidate(view, { rule: 'quoted-as-saying', content, cue: words, source });
}
