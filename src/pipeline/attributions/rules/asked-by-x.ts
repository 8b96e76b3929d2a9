import type { Candidate, UnitView } from '../candidate.ts';
import { findNounPhraseAfter } from '../subjects/find-noun-phrase-after.ts';
import { makeCandidate } from '../make-candidate.ts';

const QUESTION = new Set(['to', 'if', 'whether', 'about', 'what', 'why', 'how', 'who', 'when', 'where', 'which']);

/** `Asked by X whether …, Y said …`: what X asked. */
export function askedByX(view: UnitView): Candidate | undefined {
  const { passage, from, to } = view;
  const { words, tokens } = passage;
  let at = from;
  while (at < to && words[at] !== 'asked' && at - from < 12) at += 1;
  if (words[at] !== 'asked' || words[at + 1] !== 'by') return undefined;
  const source = findNounPhraseAfter(passage, at + 2, to);
  if (!source) return undefined;
  let start = source.to;
  while (start < to && !QUESTION.has(words[start] ?? '') && start - source.to < 6) start += 1;
  if (!QUESTION.has(words[start] ?? '')) return undefined;
  let end = start;
  while (end < to && tokens[end]?.text !== ',') end += 1;
  return makeCandidate(view, {
    rule: 'asked-by-x',
    content: [{ from: start, to: end }],
    cue: { from: at, to: at + 1 },
    source,
  });
}
