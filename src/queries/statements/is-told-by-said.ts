import type { Mention } from '../../schema/mention.ts';
import { foldWords } from '../passages/fold-words.ts';
import { overlapping, type NamingSentence, type SaidSpan, type SentenceIndex } from '../passages/index-sentences.ts';

/** A sentence that has more words of its own than these around what is said tells something beside it. */
const MOST_WORDS = 5;

/**
 * Whether a sentence tells nothing beside words of an entity, or of others about it: what is said, who says it and how
 * make up the sentence but for a few words.
 */
export function isToldBySaid(
  { block, span }: NamingSentence,
  mentions: readonly Mention[],
  { said }: SentenceIndex,
  entity: string,
): boolean {
  const inSentence = overlapping(said.get(block) ?? [], span);
  const isAbout = ({ attribution, start, end }: SaidSpan): boolean =>
    attribution.entity === entity || mentions.some((mention) => mention.start >= start && mention.end <= end);
  const shown = inSentence.filter(isAbout);
  const speakers = new Set(shown.flatMap(({ attribution }) => attribution.entity ?? []));
  const covered = inSentence
    .filter((part) => shown.includes(part) || speakers.has(part.attribution.entity ?? ''))
    .flatMap(({ attribution: { cue, source, medium }, start, end }) => [{ start, end }, cue, source, medium])
    .filter((part) => part !== undefined)
    .filter((part) => part.end > span.start && part.start < span.end);
  if (covered.length === 0) return false;
  covered.sort((a, b) => a.start - b.start);
  let words = 0;
  let from = span.start;
  for (const { start, end } of [...covered, { start: span.end, end: span.end }]) {
    if (start > from) words += foldWords(block.text.slice(from - block.start, start - block.start)).length;
    from = Math.max(from, end);
  }
  return words <= MOST_WORDS;
}
