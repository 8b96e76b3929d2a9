import { isQuoted, runAt, type UnitView } from '../candidate.ts';
import type { Cue } from '../find-cues.ts';
import { FINITE_VERBS } from '../lexicon/function-words.ts';
import type { TokenRange } from '../read-passages.ts';

/** Marks that may stand between a quotation and the words that attribute it. */
const BETWEEN = new Set([',', '—', '–', '-', '--', '.', "'", '’', ')']);
const BEFORE_REST = new Set([',', ':', ';', '—', '–', '-', '--', '.', '…', '...']);
const LONG_ENOUGH = 5;
const LONGEST_GAP = 14;

/** The run that ends directly before the token at `at`; -1 where none does. */
export function findRunBefore({ passage, from }: UnitView, at: number): number {
  let left = at - 1;
  while (left >= from && !isQuoted(passage, left) && BETWEEN.has(passage.tokens[left]?.text ?? '')) left -= 1;
  return left >= from ? (passage.runOf[left] ?? -1) : -1;
}

/** Whether a verb can follow what is said: `“…,” he argued`, but not `“…,” he criticized`. */
export function canStandBehind({ verb: { frames } }: Cue): boolean {
  return frames.has('quote') && (frames.has('clause') || frames.has('wh') || !frames.has('noun'));
}

/** Whether a quotation ends as one does that is attributed behind it: with a pause, `“…,” she said`, or as a whole. */
export function canBeAttributedBehind({ passage, from }: UnitView, run: number): boolean {
  const quoted = passage.runs[run];
  if (!quoted) return false;
  let end = quoted.to;
  while (end > quoted.from && /^['’]$/.test(passage.tokens[end - 1]?.text ?? '')) end -= 1;
  const last = passage.tokens[end - 1]?.text ?? '';
  const after = passage.tokens[quoted.outer.to]?.text ?? '';
  if (/^(?:[,.?!…;]|\.{2,}|[—–-]+)$/.test(last) || /^[,—–-]+$/.test(after)) return true;
  return quoted.outer.from === from && quoted.words >= LONG_ENOUGH;
}

/** A quotation with what leads up to it in the unit: `It was “a disaster,” he said`. */
export function readBefore(view: UnitView, run: number): TokenRange[] {
  const quoted = view.passage.runs[run];
  if (!quoted) return [];
  // `with a caveat: “…,” he said`: what introduces a quotation is not said.
  if (/^[:(]$/.test(view.passage.tokens[quoted.outer.from - 1]?.text ?? '')) return [quoted.outer];
  let from = view.from;
  for (const { cue, source, content } of view.here) {
    for (const range of [cue, source, ...content.map((part) => part.range)]) {
      if (range && range.to > from && range.to <= quoted.outer.from) from = range.to;
    }
  }
  return [{ from, to: quoted.outer.to }];
}

/** The quotation that goes on behind the cue: `“…,” X said, “…”`. */
export function readBehind(view: UnitView, cue: Cue, from: number): TokenRange[] {
  const { tokens, words, runOf } = view.passage;
  // `“Only you,” she said, would do that`: the sentence of the quotation goes on.
  const rest = words[from + 1] ?? '';
  if (tokens[from]?.text === ',' && (FINITE_VERBS.has(rest) || rest === 'to')) return [{ from: from + 1, to: view.to }];
  for (let at = from; at + 1 < view.to && at - from < LONGEST_GAP; at += 1) {
    if (tokens[at]?.text === ',' && words[at + 1] === 'that') return [{ from: at + 1, to: view.to }];
    if ((runOf[at] ?? -1) >= 0 || FINITE_VERBS.has(words[at] ?? '')) break;
  }
  for (let at = from; at < view.to; at += 1) {
    const run = runAt(view.passage, at);
    if (run) {
      const pause = tokens[run.outer.from - 1]?.text ?? '';
      return BEFORE_REST.has(pause) ? [{ from: run.outer.from, to: run.outer.to }] : [];
    }
    if (view.cues.some((other) => other.at === at && other.at !== cue.at)) return [];
  }
  return [];
}
