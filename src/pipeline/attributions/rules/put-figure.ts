import { isQuoted, type Candidate, type UnitView } from '../candidate.ts';
import { makeCandidate } from '../make-candidate.ts';
import { findSubjectBefore } from '../subjects/find-subject-before.ts';

const REACH = 10;
const APPROXIMATELY = /^(?:about|around|between|over|under|nearly|roughly|almost|some|more|less|up|just|at|least)$/;

/** `Police put the crowd at between 2,000 and 2,500; …`: who gives a figure. */
export function putFigure(view: UnitView): Candidate | undefined {
  const { passage, from, to } = view;
  const { words, tokens } = passage;
  for (let at = from + 1; at + 2 < to; at += 1) {
    if (!/^puts?$/.test(words[at] ?? '') || isQuoted(passage, at)) continue;
    const figure = findFigure(view, at);
    const source = figure && findSubjectBefore(passage, from, at);
    if (!source) continue;
    let end = figure;
    while (end < to && !/^[,;:]$/.test(tokens[end]?.text ?? '') && words[end] !== 'while' && words[end] !== 'but')
      end += 1;
    const cue = { from: at, to: at + 1 };
    return makeCandidate(view, { rule: 'put-figure', content: [{ from: at + 1, to: end }], cue, source });
  }
  return undefined;
}

/** The number behind "put … at". */
function findFigure({ passage: { words, tokens }, to }: UnitView, put: number): number | undefined {
  let at = put + 2;
  while (at < to && at - put < REACH && words[at] !== 'at') at += 1;
  if (words[at] !== 'at') return undefined;
  do at += 1;
  while (APPROXIMATELY.test(words[at] ?? '') || /^[$€£]$/.test(words[at] ?? '') || words[at] === 'than');
  return at < to && tokens[at]?.kind === 'number' ? at : undefined;
}
