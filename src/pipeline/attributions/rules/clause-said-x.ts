import { isQuoted, type Candidate, type UnitView } from '../candidate.ts';
import type { Cue } from '../find-cues.ts';
import { isLabel } from '../subjects/is-label.ts';
import { findNounPhraseAfter } from '../subjects/find-noun-phrase-after.ts';
import { hasFiniteVerb } from '../has-finite-verb.ts';
import { COORDINATORS, FINITE_VERBS, PRONOUN_SUBJECTS, RELATIVES, TIME_WORDS } from '../lexicon/function-words.ts';
import { makeCandidate } from '../make-candidate.ts';
import type { TokenRange } from '../read-passages.ts';

const SHORTEST = 6;

/** `The talks have failed, said X.` and `The talks, said X, have failed.` */
export function clauseSaidX(view: UnitView, cue: Cue): Candidate | undefined {
  const { passage, from } = view;
  const comma = cue.from - 1;
  if (cue.voice !== 'finite' || !cue.verb.frames.has('clause') || passage.tokens[comma]?.text !== ',') return undefined;
  // Only a bare verb stands before its subject: no `had confirmed it`, no `state officials`, no `reported it`.
  if (/^(?:that|it)$/.test(passage.words[cue.to] ?? '') || cue.from < cue.at) return undefined;
  if (cue.verb.noun && cue.verb.form === 'base') return undefined;
  const source = findNounPhraseAfter(passage, cue.to, view.to);
  if (!source || hasFiniteVerb(passage, source) || isQuoted(passage, source.to)) return undefined;
  const rest = findRest(view, source.to);
  if (rest !== undefined && !hasFiniteVerb(passage, { from, to: comma })) {
    return makeCandidate(view, {
      rule: 'clause-said-x',
      content: [
        { from, to: comma },
        { from: rest, to: view.to },
      ],
      cue,
      source,
    });
  }
  if (!hasFiniteVerb(passage, { from, to: comma }) && comma - from < SHORTEST) return undefined;
  // `Bass, who has led the city since 2022, said the raids …`: the comma closes an insertion.
  let segment = comma - 1;
  while (segment > from && passage.tokens[segment]?.text !== ',') segment -= 1;
  const closes = isClosed(view, source.to) && isName(view, source);
  if (segment > from && !closes && !hasFiniteVerb(passage, { from, to: segment })) return undefined;
  // `Ochoa, D-N.M., said the bill`: the comma closes what stands behind a name.
  if (segment > from && isLabel(passage, segment + 1, comma)) return undefined;
  if (segment > from && RELATIVES.has(passage.words[segment + 1] ?? '')) return undefined;
  const behind = passage.words[source.to] ?? '';
  // `said they touched on it`: a clause, and no subject behind its verb.
  const clause =
    FINITE_VERBS.has(behind) || (PRONOUN_SUBJECTS.has(passage.words[cue.to] ?? '') && behind.endsWith('ed'));
  if (clause || COORDINATORS.has(behind)) return undefined;
  return makeCandidate(view, { rule: 'clause-said-x', content: [{ from, to: comma }], cue, source });
}

/** Whether nothing, or an apposition, follows the source: "said X", "said X, the mayor". */
function isClosed({ passage, to }: UnitView, at: number): boolean {
  return at >= to || /^[.,;(]$/.test(passage.tokens[at]?.text ?? '');
}

function isName({ passage }: UnitView, source: TokenRange): boolean {
  for (let at = source.from; at < source.to; at += 1)
    if (/^\p{Lu}/u.test(passage.tokens[at]?.text ?? '') && !TIME_WORDS.has(passage.words[at] ?? '')) return true;
  return false;
}

/** Where a clause that the attribution interrupts goes on, behind the comma that closes it. */
function findRest({ passage, to }: UnitView, start: number): number | undefined {
  const { tokens, words } = passage;
  if (tokens[start]?.text !== ',') return undefined;
  for (let at = start; at < to; at += 1) {
    if (tokens[at]?.text === ',' && FINITE_VERBS.has(words[at + 1] ?? '')) return at + 1;
  }
  return undefined;
}
