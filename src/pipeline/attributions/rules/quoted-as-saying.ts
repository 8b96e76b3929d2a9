import { isQuoted, type Candidate, type UnitView } from '../candidate.ts';
import { findComplement } from '../find-complement.ts';
import type { Cue } from '../find-cues.ts';
import { findSubjectBefore } from '../subjects/find-subject-before.ts';
import { makeCandidate } from '../make-candidate.ts';

const MAX_GAP = 12;

/** `X was quoted as saying …`, `X was heard saying “…”`; and `X was asked, “…”`, where nobody says who asked. */
export function quotedAsSaying(view: UnitView, cue: Cue): Candidate | undefined {
  const { passage, cues } = view;
  if (cue.voice === 'participle') {
    const passive = cues.findLast(
      (other) => other.voice === 'passive' && other.at < cue.at && cue.at - other.at < MAX_GAP,
    );
    if (!passive || passage.words[cue.from - 1] !== 'as') return undefined;
    const source = findSubjectBefore(passage, view.from, passive.from);
    const content = findComplement(view, cue);
    return (
      source &&
      content &&
      makeCandidate(view, {
        rule: 'quoted-as-saying',
        content: [content],
        cue: { from: passive.from, to: cue.to },
        source,
      })
    );
  }
  if (cue.voice !== 'passive' || cue.verb.lemma !== 'ask') return undefined;
  const content = findComplement(view, cue);
  if (!content || !isQuoted(passage, content.from)) return undefined;
  return makeCandidate(view, { rule: 'was-asked', content: [content], cue });
}
