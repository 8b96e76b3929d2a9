import type { Comparison, Place, Run, Statement } from '../../schema/comparison.ts';
import { formatPassageRef, type PassageRef } from '../../schema/passage-ref.ts';
import type { Span } from '../../schema/span.ts';
import type { Story } from '../story/build-story.ts';
import { findAtOffset } from './find-at-offset.ts';
import { findPassage } from './find-passage.ts';
import { sliceBlock } from './slice-block.ts';

/** What several texts share, by the lines that hold it, as `article:line`. */
export interface CopyIndex {
  runs: LineIndex<Run>;
  /** What is quoted of statements that several texts quote. */
  quoted: LineIndex<Statement>;
}

type LineIndex<Shared> = ReadonlyMap<string, readonly { shared: Shared; span: Span }[]>;

/** Words that two passages share. */
export interface CopiedPart {
  text: string;
  words: number;
}

/** What is shared makes no copy of a passage of which it fills less than this: only a text with words of another. */
const LEAST_SHARE = 0.5;

/** What has to be looked up to tell copies. */
export type CopyingStory = Pick<Story, 'articleOf' | 'copies'>;

/** Notes what texts share under the lines in which it stands. */
export function indexCopies(
  { articleOf }: Pick<Story, 'articleOf'>,
  { runs, statements }: Pick<Comparison, 'runs' | 'statements'>,
): CopyIndex {
  const lineOf = ({ article, start }: Place): string | undefined => {
    const blocks = articleOf.get(article)?.blocks ?? [];
    const line = blocks[findAtOffset(blocks, start)]?.line;
    return line === undefined ? undefined : formatPassageRef({ article, line });
  };
  return {
    runs: indexLines(runs, ({ places }) => places, lineOf),
    quoted: indexLines(
      statements,
      ({ versions }) => versions.flatMap(({ article, content }) => content.map((span) => ({ article, ...span }))),
      lineOf,
    ),
  };
}

function indexLines<Shared>(
  all: readonly Shared[],
  placesOf: (shared: Shared) => readonly Place[],
  lineOf: (place: Place) => string | undefined,
): LineIndex<Shared> {
  const index = new Map<string, { shared: Shared; span: Span }[]>();
  for (const shared of all) {
    for (const place of placesOf(shared)) {
      const line = lineOf(place);
      if (line === undefined) continue;
      const list = index.get(line);
      const entry = { shared, span: { start: place.start, end: place.end } };
      if (list) list.push(entry);
      else index.set(line, [entry]);
    }
  }
  return index;
}

/**
 * Words that two passages of different texts share, where they are copies: what they share fills at least half of the
 * shorter one or, where both quote one statement, of what the shorter one quotes of it. Undefined where they are not, so
 * that they may count as two witnesses.
 */
export function findCopy(story: CopyingStory, a: PassageRef, b: PassageRef): CopiedPart | undefined {
  if (a.article === b.article) return undefined;
  const [inA, inB] = [partsIn(story, a), partsIn(story, b)];
  const shared = [...inA.parts.keys()].filter((run) => inB.parts.has(run));
  const statements = new Set([...inA.quoted.keys()].filter((statement) => inB.quoted.has(statement)));
  const isFilled = ({ parts, quoted, size }: Parts): boolean => {
    let [filled, said] = [0, 0];
    for (const run of shared) filled += parts.get(run)?.text.length ?? 0;
    for (const statement of statements) said += quoted.get(statement) ?? 0;
    return filled >= LEAST_SHARE * (said > 0 ? said : size);
  };
  return shared.length > 0 && isFilled(inA.size <= inB.size ? inA : inB) ? findSharedPart(story, [a, b]) : undefined;
}

/** The longest run of words that lies in all of the passages; of a run that some hold in part, no more than they hold. */
export function findSharedPart(story: CopyingStory, refs: readonly PassageRef[]): CopiedPart | undefined {
  const [first, ...others] = refs.map((ref) => partsIn(story, ref).parts);
  let longest: CopiedPart | undefined;
  for (const [run, part] of first ?? []) {
    const held = others.map((parts) => parts.get(run)).filter((found) => found !== undefined);
    if (held.length < others.length) continue;
    const least = held.reduce((a, b) => (b.words < a.words ? b : a), part);
    if (!longest || longest.words < least.words) longest = least;
  }
  return longest;
}

/** The passages among some that copy another one of them, in groups: each group counts as one witness. */
export function groupCopies(story: CopyingStory, refs: readonly PassageRef[]): PassageRef[][] {
  const groups: PassageRef[][] = [];
  for (const ref of refs) {
    const home = groups.find((group) => group.some((other) => findCopy(story, other, ref)));
    if (home) home.push(ref);
    else groups.push([ref]);
  }
  return groups;
}

/** What a passage holds that other texts have too. Lengths are in UTF-16 code units. */
interface Parts {
  parts: ReadonlyMap<Run, CopiedPart>;
  /** How much is quoted of each statement. */
  quoted: ReadonlyMap<Statement, number>;
  size: number;
}

function partsIn({ articleOf, copies }: CopyingStory, ref: PassageRef): Parts {
  const parts = new Map<Run, CopiedPart>();
  const quoted = new Map<Statement, number>();
  const passage = findPassage({ articleOf }, ref);
  if (!passage) return { parts, quoted, size: 0 };
  const { block, span } = passage;
  const line = formatPassageRef({ article: ref.article, line: ref.line });
  for (const { shared: run, span: found } of copies.runs.get(line) ?? []) {
    const part = { start: Math.max(found.start, span.start), end: Math.min(found.end, span.end) };
    if (part.start >= part.end) continue;
    const text = sliceBlock(block, part);
    parts.set(run, { text, words: Math.min(run.words, countWords(text)) });
  }
  for (const { shared: statement, span: found } of copies.quoted.get(line) ?? []) {
    const length = Math.min(found.end, span.end) - Math.max(found.start, span.start);
    if (length > 0) quoted.set(statement, (quoted.get(statement) ?? 0) + length);
  }
  return { parts, quoted, size: span.end - span.start };
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((token) => /[\p{L}\p{N}]/u.test(token)).length;
}
