import type { UnitView } from './candidate.ts';
import type { Cue } from './find-cues.ts';
import { findSubjectBefore } from './subjects/find-subject-before.ts';
import { findUnitSubject } from './subjects/find-unit-subject.ts';
import type { TokenRange } from './read-passages.ts';

/** The subject of a cue: to its left, or, for "and said" and "adding", that of the verb before it in the unit. */
export function findSource(view: UnitView, cue: Cue): TokenRange | undefined {
  const own = (): TokenRange | undefined => findSubjectBefore(view.passage, view.from, cue.from);
  if (cue.voice === 'participle' || cue.voice === 'infinitive') return findMainSubject(view, cue);
  if (cue.coordinated) return findMainSubject(view, cue) ?? own();
  return own();
}

function findMainSubject(view: UnitView, cue: Cue): TokenRange | undefined {
  const earlier = view.here.findLast(({ source, passage }) => source && passage === view.passage);
  return earlier?.source ?? findUnitSubject(view.passage, view.from, cue.from);
}
