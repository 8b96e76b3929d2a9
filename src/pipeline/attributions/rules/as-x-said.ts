import { isQuoted, type Candidate, type UnitView } from '../candidate.ts';
import type { Cue } from '../find-cues.ts';
import { findSubjectBefore } from '../subjects/find-subject-before.ts';
import { makeCandidate } from '../make-candidate.ts';

/** `The vote, as X noted, was close.`, `As X reported, the vote was close.` */
export function asXSaid(view: UnitView, cue: Cue): Candidate | undefined {
  const { passage, from, to } = view;
  const { words, tokens } = passage;
  if (cue.voice !== 'finite' || !(cue.verb.frames.has('clause') || cue.verb.frames.has('that'))) return undefined;
  const source = findSubjectBefore(passage, from, cue.from);
  const as = (source?.from ?? 0) - 1;
  if (!source || as < from || words[as] !== 'as') return undefined;
  const opens = as <= from + 1;
  if (!opens && tokens[as - 1]?.text !== ',') return undefined;
  let close = cue.to;
  // A quotation or "that" behind the verb is its own object: "as he said that".
  while (close < to && tokens[close]?.text !== ',' && close - cue.to < 12) {
    if (isQuoted(passage, close) || words[close] === 'that') return undefined;
    close += 1;
  }
  const content = opens ? [] : [{ from, to: as }];
  if (tokens[close]?.text === ',') content.push({ from: close + 1, to });
  else if (opens) return undefined;
  return makeCandidate(view, { rule: 'as-x-said', content, cue, source });
}
