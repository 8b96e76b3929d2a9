import { isQuoted, type Candidate, type UnitView } from '../candidate.ts';
import type { Cue } from '../find-cues.ts';
import { findLimit } from '../find-limit.ts';
import { isFinite } from '../has-finite-verb.ts';
import { ADVERBS, RELATIVES } from '../lexicon/function-words.ts';
import { makeCandidate } from '../make-candidate.ts';
import { findSubjectBefore } from '../subjects/find-subject-before.ts';

/** `a list which the campaign says includes millions`: the relative and the verb behind the cue are what is said. */
export function whichXSaid(view: UnitView, cue: Cue): Candidate | undefined {
  const { passage, from } = view;
  const { words } = passage;
  if (cue.voice !== 'finite' || !cue.verb.frames.has('clause')) return undefined;
  let verb = cue.to;
  while (ADVERBS.has(words[verb] ?? '') && verb - cue.to < 2) verb += 1;
  if (!isFinite(passage, verb, verb) || isQuoted(passage, verb)) return undefined;
  const subject = findSubjectBefore(passage, from, cue.from);
  if (!subject) return undefined;
  const holds = RELATIVES.has(words[subject.from] ?? '') && subject.to - subject.from > 1;
  const source = holds ? { from: subject.from + 1, to: subject.to } : subject;
  const relative = source.from - 1;
  if (relative < from || !/^(?:which|that|who)$/.test(words[relative] ?? '')) return undefined;
  const content = [
    { from: relative, to: relative + 1 },
    { from: cue.to, to: findEnd(view, cue, relative) },
  ];
  return makeCandidate(view, { rule: 'which-x-said', content, cue, source });
}

/** A relative clause behind a comma ends with the next one. */
function findEnd(view: UnitView, cue: Cue, relative: number): number {
  const { passage } = view;
  const limit = findLimit(view, cue);
  if (passage.tokens[relative - 1]?.text !== ',') return limit;
  for (let at = cue.to; at < limit; at += 1) if (passage.tokens[at]?.text === ',' && !isQuoted(passage, at)) return at;
  return limit;
}
