import { runAt, type Candidate, type ContentPart } from './candidate.ts';
import type { Passage, QuotedRun } from './read-passages.ts';

/**
 * Adds to each attribution the further paragraphs of the quotations that it holds, as newspapers set speeches, up to the
 * one that is attributed anew: `“… he said. “…`.
 */
export function spreadOverParagraphs(passages: readonly Passage[], candidates: readonly Candidate[]): void {
  const partsOf = new Map<number, { part: ContentPart; run: QuotedRun }[]>();
  for (const passage of passages) {
    for (const run of passage.runs) {
      const parts = partsOf.get(run.quotation) ?? [];
      parts.push({ part: { passage, range: { from: run.from, to: run.to } }, run });
      partsOf.set(run.quotation, parts);
    }
  }
  const placeOf = new Map<QuotedRun, number>();
  for (const parts of partsOf.values()) for (const [at, { run }] of parts.entries()) placeOf.set(run, at);
  const taken = new Set<QuotedRun>();
  for (const { content } of candidates) for (const part of content) for (const run of runsIn(part)) taken.add(run);
  for (const candidate of candidates) {
    const last = candidate.content.at(-1);
    const run = last && runsIn(last).at(-1);
    const parts = run && partsOf.get(run.quotation);
    if (!parts || parts.length < 2) continue;
    for (let at = (placeOf.get(run) ?? 0) + 1; at < parts.length; at += 1) {
      const next = parts[at];
      if (!next || taken.has(next.run)) break;
      taken.add(next.run);
      candidate.content.push(next.part);
    }
  }
  // What nobody said before `…,” she said` in a later paragraph was hers too.
  for (const candidate of candidates) {
    const [first] = candidate.content;
    const run = first && runsIn(first)[0];
    const parts = run && partsOf.get(run.quotation);
    if (!parts || parts.length < 2) continue;
    for (let at = (placeOf.get(run) ?? 0) - 1; at >= 0; at -= 1) {
      const previous = parts[at];
      if (!previous || taken.has(previous.run)) break;
      taken.add(previous.run);
      candidate.content.unshift(previous.part);
    }
  }
}

function runsIn({ passage, range }: ContentPart): QuotedRun[] {
  const runs: QuotedRun[] = [];
  for (let at = range.from; at < range.to; at += 1) {
    const run = runAt(passage, at);
    if (run && runs.at(-1) !== run) runs.push(run);
  }
  return runs;
}
