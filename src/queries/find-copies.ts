import type { Comparison, Run } from '../schema/comparison.ts';
import { formatPassageRef, type PassageRef } from '../schema/passage-ref.ts';
import type { Span } from '../schema/span.ts';
import type { Story } from './build-story.ts';
import { findAtOffset } from './find-at-offset.ts';
import { findPassage } from './find-passage.ts';

/** Which runs of shared words each line of the story holds, by `article:line`. */
export type CopyIndex = ReadonlyMap<string, readonly { run: Run; span: Span }[]>;

/** A run that fills less of a passage than this makes it no copy, only a text with words of another. */
const LEAST_SHARE = 0.5;

/** Notes the runs of words that stand in several texts under the lines in which they stand. */
export function indexCopies(story: Story, comparison: Comparison | undefined): CopyIndex {
  const index = new Map<string, { run: Run; span: Span }[]>();
  for (const run of comparison?.runs ?? []) {
    for (const { article, start, end } of run.places) {
      const blocks = story.articleOf.get(article)?.blocks ?? [];
      const line = blocks[findAtOffset(blocks, start)]?.line;
      if (line === undefined) continue;
      const key = formatPassageRef({ article, line });
      const list = index.get(key);
      if (list) list.push({ run, span: { start, end } });
      else index.set(key, [{ run, span: { start, end } }]);
    }
  }
  return index;
}

/**
 * The run of words that two passages of different texts share, where they are copies: it stands in both, and fills at least
 * half of the shorter one. Undefined where they are not, so that they may count as two witnesses.
 */
export function findCopy(story: Story, index: CopyIndex, a: PassageRef, b: PassageRef): Run | undefined {
  if (a.article === b.article) return undefined;
  const [inA, inB] = [runsIn(story, index, a), runsIn(story, index, b)];
  let [filledA, filledB] = [0, 0];
  let longest: Run | undefined;
  for (const [run, lengthA] of inA.lengths) {
    const lengthB = inB.lengths.get(run);
    if (lengthB === undefined) continue;
    filledA += lengthA;
    filledB += lengthB;
    if (!longest || longest.words < run.words) longest = run;
  }
  const share = inA.size <= inB.size ? filledA / inA.size : filledB / inB.size;
  return share >= LEAST_SHARE ? longest : undefined;
}

/** The passages among some that copy another one of them, in groups: each group counts as one witness. */
export function groupCopies(story: Story, index: CopyIndex, refs: readonly PassageRef[]): PassageRef[][] {
  const groups: PassageRef[][] = [];
  for (const ref of refs) {
    const home = groups.find((group) => group.some((other) => findCopy(story, index, other, ref)));
    if (home) home.push(ref);
    else groups.push([ref]);
  }
  return groups;
}

/** How much of each run lies in a passage, and how long the passage is, in UTF-16 code units. */
function runsIn(story: Story, index: CopyIndex, ref: PassageRef): { lengths: Map<Run, number>; size: number } {
  const span = findPassage(story, ref)?.span ?? { start: 0, end: 0 };
  const lengths = new Map<Run, number>();
  for (const found of index.get(formatPassageRef({ article: ref.article, line: ref.line })) ?? []) {
    const length = Math.min(found.span.end, span.end) - Math.max(found.span.start, span.start);
    if (length > 0) lengths.set(found.run, (lengths.get(found.run) ?? 0) + length);
  }
  return { lengths, size: span.end - span.start };
}
