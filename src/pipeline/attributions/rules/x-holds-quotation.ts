import { isClaimed, isQuoted, type Candidate, type UnitView } from '../candidate.ts';
import { readCue, type Cue } from '../find-cues.ts';
import { findLimit } from '../find-limit.ts';
import { findSource } from '../find-source.ts';
import { HOLDING_VERBS } from '../lexicon/holding-verbs.ts';
import { makeCandidate } from '../make-candidate.ts';
import type { QuotedRun, Passage } from '../read-passages.ts';

/** Tokens between the verb and the quotation. */
const REACH = 16;
const THINGS = new Set(['it', 'that', 'this', 'which', 'there', 'what', 'these', 'those']);
/** What stands before the name of a thing, or the title of a work. */
const NAMED = /^(?:called|titled|entitled|named|dubbed|known|:)$/;

/** `hoped for a “new start”`, `voiced a wish for a “strong” union`: the verb says nothing, but the quotation is its subject’s. */
export function xHoldsQuotation(view: UnitView): Candidate | undefined {
  const { passage, from, to } = view;
  for (let at = from; at < to; at += 1) {
    const id = passage.runOf[at] ?? -1;
    const run = passage.runs[id];
    if (!run) continue;
    at = run.outer.to - 1;
    if (isClaimed(view, id) || NAMED.test(passage.words[run.outer.from - 1] ?? '') || isTitle(passage, run)) continue;
    const candidate = readHolding(view, run);
    if (candidate) return candidate;
  }
  return undefined;
}

function readHolding(view: UnitView, run: QuotedRun): Candidate | undefined {
  const cue = findHoldingCue(view, run.outer.from);
  if (!cue || cue.voice === 'passive' || cue.voice === 'infinitive') return undefined;
  const limit = findLimit(view, cue);
  const source = findSource(view, cue);
  if (!source || limit < run.outer.to || THINGS.has(view.passage.words[source.from] ?? '')) return undefined;
  return makeCandidate(view, { rule: 'x-holds-quotation', content: [{ from: cue.to, to: limit }], cue, source });
}

/** The nearest verb before a quotation that can hold it, with nothing said by others in between. */
function findHoldingCue({ passage, from, unit, here, cues }: UnitView, end: number): Cue | undefined {
  for (let at = end - 1; at >= from && end - at <= REACH && !isQuoted(passage, at); at -= 1) {
    if (cues.some((cue) => cue.at === at)) return undefined;
    if (
      here.some(({ content }) =>
        content.some((part) => part.passage === passage && part.range.from <= at && at < part.range.to),
      )
    )
      return undefined;
    const verb = HOLDING_VERBS.get(passage.words[at] ?? '')?.find(
      ({ particle }) => !particle || passage.words[at + 1] === particle,
    );
    const cue = verb && readCue(passage, at, verb, unit, from);
    if (cue && !/^(?:regarding|considering)$/.test(passage.words[at] ?? '')) return cue;
  }
  return undefined;
}

/** Whether every word of weight has a capital: the title of a work, and not what somebody said. */
function isTitle({ tokens }: Passage, { from, to }: QuotedRun): boolean {
  for (let at = from; at < to; at += 1) {
    const text = tokens[at]?.text ?? '';
    if (tokens[at]?.kind === 'word' && /^\p{Ll}/u.test(text) && text.length > 3) return false;
  }
  return /^\p{Lu}/u.test(tokens[from]?.text ?? '');
}
