import { isQuoted, runAt, type Candidate, type UnitView } from '../candidate.ts';
import { findSource } from '../find-source.ts';
import { findUnitSubject } from '../subjects/find-unit-subject.ts';
import { splitRange } from '../make-candidate.ts';

/** A paragraph that ends with a colon introduces the next one: `He told the crowd:`, then `“…”`. */
export function colonBeforeParagraph(view: UnitView): Candidate | undefined {
  const { passage, next, unit } = view;
  const colon = view.to - 1;
  if (!next || passage.tokens[colon]?.text !== ':' || isQuoted(passage, colon) || view.to !== passage.tokens.length)
    return undefined;
  const quoted = isQuoted(next, 0);
  const cue = view.cues.findLast(({ voice }) => voice !== 'passive');
  // Of words without marks nobody can tell where they end.
  if (!quoted && (!cue || next.runs.length > 0 || cue.to < colon - 1)) return undefined;
  const source = cue ? findSource(view, cue) : findUnitSubject(passage, view.from, colon);
  if (!source) return undefined;
  const run = runAt(next, 0);
  const range = run ? run.outer : { from: 0, to: next.tokens.length };
  const content = splitRange(next, range);
  if (content.length === 0) return undefined;
  return { passage, unit, content, cue: cue ?? { from: colon, to: colon + 1 }, source, rule: 'colon-before-paragraph' };
}
