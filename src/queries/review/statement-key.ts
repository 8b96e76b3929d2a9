import type { Span } from '../../schema/span.ts';
import { parsePassageRef } from '../../schema/passage-ref.ts';
import type { Passage } from '../passages/find-passage.ts';
import { passageAt } from '../passages/passage-at.ts';
import { sliceBlock } from '../passages/slice-block.ts';
import type { ReviewSubject } from './review-subject.ts';

/** Words of a statement that an address is followed by where its passage holds several. */
const SHOWN_WORDS = 3;

/** The statements of each line and sentence, attributed or only between quotation marks: how many begin there. */
export type StatementCounts = ReadonlyMap<string, number>;

/** Counts what begins where in an article. */
export function countStatements(subject: ReviewSubject, article: string, starts: readonly number[]): StatementCounts {
  const counts = new Map<string, number>();
  for (const start of starts) {
    const passage = passageAt(subject.story, { article, start });
    if (!passage) continue;
    for (const key of [lineOf(passage), sentenceOf(passage)]) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/**
 * How an editor names a statement in the file of its article: by its line, by its sentence where the line holds several, and
 * with its first words where the sentence does.
 */
export function keyOfStatement(passage: Passage, span: Span, counts: StatementCounts): string {
  const [line, sentence] = [lineOf(passage), sentenceOf(passage)];
  if ((counts.get(line) ?? 1) < 2) return line;
  if ((counts.get(sentence) ?? 1) < 2) return sentence;
  const words = sliceBlock(passage.block, span).split(/\s+/).slice(0, SHOWN_WORDS).join(' ');
  return `${sentence} ${words}`;
}

/** Whether an editor said something of the statement under a field of the file of its article: `speakers`, `timeline`. */
export function isNamedIn(keys: readonly string[], passage: Passage, span: Span): boolean {
  const words = sliceBlock(passage.block, span);
  return keys.some((key) => {
    const [address = '', ...rest] = key.split(' ');
    const ref = parsePassageRef(`${passage.ref.article}:${address}`);
    if (ref?.line !== passage.ref.line) return false;
    if (ref.sentence !== undefined && ref.sentence !== passage.ref.sentence) return false;
    return words.startsWith(rest.join(' '));
  });
}

function lineOf({ ref }: Passage): string {
  return String(ref.line);
}

function sentenceOf({ ref }: Passage): string {
  return `${ref.line}.${ref.sentence ?? 1}`;
}
