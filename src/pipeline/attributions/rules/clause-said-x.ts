import type { Candidate, UnitView } from '../candidate.ts';
import type { Cue } from '../find-cues.ts';
import { findNounPhraseAfter } from '../find-subject.ts';
import { hasFiniteVerb } from '../has-finite-verb.ts';
import { COORDINATORS, FINITE_VERBS, RELATIVES } from '../lexicon/function-words.ts';
import { makeCandidate } from '../make-candidate.ts';

/** `The talks have failed, said X.` */
export function clauseSaidX(view: UnitView, cue: Cue): Candidate | undefined {
  const { passage, from } = view;
  const comma = cue.from - 1;
  if (cue.voice !== 'finite' || !cue.verb.frames.has('clause') || passage.tokens[comma]?.text !== ',') return undefined;
  const source = findNounPhraseAfter(passage, cue.to, view.to);
  if (!source || hasFiniteVerb(passage, source) || !hasFiniteVerb(passage, { from, to: comma })) return undefined;
  // `Bass, who has led the city since 2022, said the raids …`: the comma closes an insertion.
  let segment = comma - 1;
  while (segment > from && passage.tokens[segment]?.text !== ',') segment -= 1;
  if (segment > from && !hasFiniteVerb(passage, { from, to: segment })) return undefined;
  if (segment > from && RELATIVES.has(passage.words[segment + 1] ?? '')) return undefined;
  const behind = passage.words[source.to] ?? '';
  if (FINITE_VERBS.has(behind) || COORDINATORS.has(behind)) return undefined;
  return makeCandidate(view, { rule: 'clause-said-x', content: [{ from, to: comma }], cue, source });
}
