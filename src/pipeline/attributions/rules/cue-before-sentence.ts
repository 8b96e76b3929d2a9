import { isClaimed, isQuoted, runAt, type Candidate, type UnitView } from '../candidate.ts';
import { findSource } from '../find-source.ts';
import { splitRange } from '../make-candidate.ts';

/** `X agreed. “….”`: a sentence that ends with its verb of speech and says nothing introduces the next one. */
export function cueBeforeSentence(view: UnitView): Candidate | undefined {
  const { passage, unit, here } = view;
  const next = passage.units[unit + 1];
  const cue = view.cues.at(-1);
  if (!next || !cue || here.length > 0 || cue.voice !== 'finite' || !cue.verb.frames.has('quote')) return undefined;
  if (!runAt(passage, next.from) || isClaimed(view, passage.runOf[next.from] ?? -1)) return undefined;
  for (let at = next.from; at < next.to; at += 1)
    if (!isQuoted(passage, at) && passage.tokens[at]?.kind !== 'mark') return undefined;
  const source = findSource(view, cue);
  if (!source) return undefined;
  return { passage, unit: unit + 1, content: splitRange(passage, next), cue, source, rule: 'cue-before-sentence' };
}
