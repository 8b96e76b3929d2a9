import type { Candidate, UnitView } from '../candidate.ts';
import type { Cue } from '../find-cues.ts';
import { findLimit, isNounPhraseOnly } from '../find-limit.ts';
import { RELATIVES } from '../lexicon/function-words.ts';
import { makeCandidate } from '../make-candidate.ts';
import { findNounPhraseAfter } from '../subjects/find-noun-phrase-after.ts';
import { findSubjectBefore } from '../subjects/find-subject-before.ts';

/** `X was accused by Y of lying`, `X has been criticized for it`, `X was told that …`: a source only where "by" names it. */
export function wasAccusedOf(view: UnitView, cue: Cue): Candidate | undefined {
  if (cue.voice !== 'passive') return undefined;
  const { words } = view.passage;
  const limit = findLimit(view, cue);
  const source =
    words[cue.to] === 'by' ? findNounPhraseAfter(view.passage, cue.to + 1, findCharge(view, cue, limit)) : undefined;
  const start = source?.to ?? cue.to;
  const rest = { from: start, to: limit };
  if (cue.verb.frames.has('addressee') && words[start] === 'that')
    return makeCandidate(view, { rule: 'was-told-that', content: [rest], cue, source });
  if (cue.verb.lemma === 'quote' || !isNounPhraseOnly(cue)) return undefined;
  if (!/^(?:of|for|as)$/.test(words[start] ?? '') || limit - start < 2) return undefined;
  const subject = findSubjectBefore(view.passage, view.from, cue.from);
  if (!subject || RELATIVES.has(words[subject.from] ?? '')) return undefined;
  return makeCandidate(view, { rule: 'was-accused-of', content: [subject, rest], cue, source });
}

/** `criticized by Roe for its cost`: what the charge opens with ends who makes it. */
function findCharge({ passage }: UnitView, { to, verb }: Cue, limit: number): number {
  const opener = verb.lemma === 'accuse' ? 'of' : 'for';
  for (let at = to + 2; at < limit; at += 1) if (passage.words[at] === opener || passage.words[at] === 'as') return at;
  return limit;
}
