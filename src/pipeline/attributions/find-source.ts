import type { UnitView } from './candidate.ts';
import type { Cue } from './find-cues.ts';
import { findSubjectBefore } from './subjects/find-subject-before.ts';
import { findUnitSubject } from './subjects/find-unit-subject.ts';
import type { TokenRange } from './read-passages.ts';

/** The subject of a cue: to its left, or, for "and said" and "adding", that of the verb before it in the unit. */
export function findSource(view: UnitView, cue: Cue): TokenRange | undefined {
  const own = (): TokenRange | undefined => findSubjectBefore(view.passage, view.from, cue.from);
  if (cue.voice === 'participle' && isAbsolute(view, cue)) return own();
  if (cue.voice === 'participle' || cue.voice === 'infinitive') return findMainSubject(view, cue);
  if (cue.coordinated) return findMainSubject(view, cue) ?? own();
  return own();
}

function findMainSubject(view: UnitView, cue: Cue): TokenRange | undefined {
  const earlier = view.here.findLast(({ source, passage }) => source && passage === view.passage);
  if (!earlier && opensUnit(view, cue)) return findUnitSubject(view.passage, view.from, view.to);
  return earlier?.source ?? findUnitSubject(view.passage, view.from, cue.from);
}

const LONGEST_ABSOLUTE = 10;

/** `…, with Senator Roe calling it “unfair”`: a participle with a subject of its own. */
export function isAbsolute({ passage, from }: UnitView, cue: Cue): boolean {
  const { words, tokens } = passage;
  for (let at = cue.from - 1; at > from && cue.from - at <= LONGEST_ABSOLUTE; at -= 1) {
    if (words[at] === 'with') return at < cue.from - 1 && tokens[at - 1]?.text === ',';
    if (tokens[at]?.kind === 'mark' && !/^[.-]$|^['’]s?$/.test(tokens[at]?.text ?? '')) return false;
  }
  return false;
}

/** `After saying he was tired, Roe left`: a participle before the subject that it depends on. */
export function opensUnit({ passage, from }: UnitView, cue: Cue): boolean {
  if (cue.from - from > 2) return false;
  for (let at = from; at < cue.from; at += 1)
    if (!/^(?:after|before|while|in|by|when|upon|but|and)$/.test(passage.words[at] ?? '')) return false;
  return true;
}
