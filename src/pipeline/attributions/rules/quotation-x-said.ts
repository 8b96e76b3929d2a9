import { isClaimed, isQuoted, type Candidate, type UnitView } from '../candidate.ts';
import { findComplement } from '../find-complement.ts';
import type { Cue } from '../find-cues.ts';
import { findSubjectBefore } from '../subjects/find-subject-before.ts';
import { hasFiniteVerb } from '../has-finite-verb.ts';
import { DETERMINERS } from '../lexicon/function-words.ts';
import { makeCandidate } from '../make-candidate.ts';
import type { TokenRange } from '../read-passages.ts';
import {
  canBeAttributedBehind,
  canStandBehind,
  findRunBefore,
  readBefore,
  readBehind,
} from './quotation-beside-cue.ts';

const LONGEST_SUBJECT = 24;

/** `“…,” X said.` */
export function quotationXSaid(view: UnitView, cue: Cue): Candidate | undefined {
  if (cue.voice !== 'finite' || !canStandBehind(cue)) return undefined;
  const source = findSubjectBefore(view.passage, view.from, cue.from);
  if (!source) return undefined;
  const opens = view.passage.words[source.from - 1] === 'as' ? source.from - 1 : source.from;
  const run = findRunBefore(view, opens);
  if (run < 0) return attributeWholeSentence(view, cue);
  if (isClaimed(view, run) || !canBeAttributedBehind(view, run)) return undefined;
  // `Walking in to chants of “Marco!”, the senator said that …`: the quotation is no part of what was said.
  const parenthetical = view.passage.tokens[cue.to]?.text === ',';
  const fragment = view.passage.runs[run]?.outer.from !== view.from;
  if (fragment && !parenthetical && findComplement(view, cue)) return undefined;
  const rest =
    fragment && parenthetical && !(view.passage.words[cue.to + 1] ?? '').endsWith('ing')
      ? [{ from: cue.to + 1, to: view.to }]
      : readBehind(view, cue, cue.to);
  const content = [...readBefore(view, run), ...rest];
  return makeCandidate(view, { rule: 'quotation-x-said', content, cue, source });
}

/** `“…,” the bespectacled, 71-year-old diplomat said`: what stands between has no verb, so it is all the subject. */
function attributeWholeSentence(view: UnitView, cue: Cue): Candidate | undefined {
  const { passage, from } = view;
  const id = passage.runOf[from] ?? -1;
  const run = passage.runs[id];
  if (!run || isClaimed(view, id) || !canBeAttributedBehind(view, id)) return undefined;
  const source = { from: run.outer.to, to: cue.from };
  while (passage.tokens[source.from]?.kind === 'mark') source.from += 1;
  const name = readName(view, source);
  if (name) {
    const content = [run.outer, ...readBehind(view, cue, cue.to)];
    return makeCandidate(view, { rule: 'quotation-x-said', content, cue, source: name });
  }
  if (
    !DETERMINERS.has(passage.words[source.from] ?? '') ||
    source.to - source.from < 2 ||
    source.to - source.from > LONGEST_SUBJECT ||
    hasFiniteVerb(passage, source)
  )
    return undefined;
  for (let at = source.from; at < source.to; at += 1) if (isQuoted(passage, at)) return undefined;
  return makeCandidate(view, {
    rule: 'quotation-x-said',
    content: [run.outer, ...readBehind(view, cue, cue.to)],
    cue,
    source,
  });
}

/** `“…,” Jane Roe, 30, of Springfield, said`: the name before what is inserted. */
function readName({ passage }: UnitView, { from, to }: TokenRange): TokenRange | undefined {
  const { tokens } = passage;
  if (to - from > LONGEST_SUBJECT || tokens[to - 1]?.text !== ',' || hasFiniteVerb(passage, { from, to }))
    return undefined;
  let end = from;
  while (end < to && tokens[end]?.text !== ',') {
    if (isQuoted(passage, end) || !/^[\p{Lu}.'’-]/u.test(tokens[end]?.text ?? '')) return undefined;
    end += 1;
  }
  return end > from && end < to - 1 ? { from, to: end } : undefined;
}
