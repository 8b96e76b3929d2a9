import { isClaimed, isQuoted, runAt, type Candidate, type UnitView } from '../candidate.ts';
import { splitRange } from '../make-candidate.ts';
import type { Passage } from '../read-passages.ts';

const DASH = /^(?:-{1,2}|—|–|~)$/;
const LONGEST = 20;

/** A quotation that its author signs with a dash, in the same or the next paragraph: `“…” — Jane Roe, teacher`. */
export function dashSignature(view: UnitView): Candidate | undefined {
  const { passage, from, to, unit, previous } = view;
  const { tokens, runOf } = passage;
  const opening = runAt(passage, from);
  const dash = opening ? opening.outer.to : from;
  if (!DASH.test(tokens[dash]?.text ?? '') || to - dash > LONGEST || !/^\p{Lu}/u.test(tokens[dash + 1]?.text ?? ''))
    return undefined;
  let end = dash + 1;
  while (end < to && !isQuoted(passage, end) && !/^[,.;(]$/.test(tokens[end]?.text ?? '')) end += 1;
  const source = { from: dash + 1, to: end };
  const cue = { from: dash, to: dash + 1 };
  if (opening) {
    if (opening.outer.from !== from || isClaimed(view, runOf[from] ?? -1)) return undefined;
    return { passage, unit, content: splitRange(passage, opening.outer), cue, source, rule: 'dash-signature' };
  }
  if (unit > 0 || passage.units.length > 1 || !previous || !isOneQuotation(previous)) return undefined;
  if (previous.runs.some((run) => view.claimed.has(run))) return undefined;
  return {
    passage,
    unit,
    content: splitRange(previous, { from: 0, to: previous.tokens.length }),
    cue,
    source,
    rule: 'dash-signature',
  };
}

function isOneQuotation(passage: Passage): boolean {
  return passage.runs.length > 0 && passage.tokens.every(({ kind }, at) => kind === 'mark' || isQuoted(passage, at));
}
