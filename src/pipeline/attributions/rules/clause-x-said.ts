import type { Candidate, UnitView } from '../candidate.ts';
import type { Cue } from '../find-cues.ts';
import { findSubjectBefore } from '../find-subject.ts';
import { hasFiniteVerb } from '../has-finite-verb.ts';
import { RELATIVES } from '../lexicon/function-words.ts';
import { makeCandidate } from '../make-candidate.ts';
import { skipAddressee } from '../skip-addressee.ts';

/** `The talks have failed, X said.` and `The talks, X said, have failed.` */
export function clauseXSaid(view: UnitView, cue: Cue): Candidate | undefined {
  const { passage, from, to } = view;
  const { frames } = cue.verb;
  if (cue.voice !== 'finite' || !(frames.has('clause') || frames.has('that'))) return undefined;
  const source = findSubjectBefore(passage, from, cue.from);
  if (!source || RELATIVES.has(passage.words[source.from] ?? '')) return undefined;
  const comma = source.from - 1;
  const start = endOfPrevious(view, comma);
  if (comma <= from || passage.tokens[comma]?.text !== ',') return undefined;
  const end = frames.has('addressee') ? skipAddressee(view, cue.to, to) : cue.to;
  const goesOn = passage.tokens[end]?.text === ',' && !/ing$/.test(passage.words[end + 1] ?? '');
  const content = [{ from: start, to: comma }];
  if (goesOn) content.push({ from: end + 1, to });
  if (!content.some((range) => hasFiniteVerb(passage, range))) return undefined;
  return makeCandidate(view, { rule: 'clause-x-said', content, cue, source });
}

/** Where the content of an earlier attribution of the unit ends. */
function endOfPrevious({ here, passage, from }: UnitView, before: number): number {
  let start = from;
  for (const { content } of here) {
    for (const part of content) if (part.passage === passage && part.range.to > start && part.range.to < before) start = part.range.to;
  }
  return start;
}
