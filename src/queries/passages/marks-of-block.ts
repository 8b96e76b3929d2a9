import type { Span } from '../../schema/span.ts';
import type { Story } from '../story/build-story.ts';
import type { PlacedBlock } from '../story/place-findings.ts';
import type { Mark } from './segment-text.ts';
import { sliceBlock } from './slice-block.ts';

/** A mark over words of a source, as a page draws it. */
export type BlockMark = Mark &
  (
    | { kind: 'sentence'; number: number }
    | { kind: 'said' }
    | { kind: 'name'; entity: string; form: 'name' | 'nominal' | 'pronoun' }
    | { kind: 'focus' }
    | { kind: 'credit' }
  );

/** The sentences of a block; they are never split, so that each can carry its address. */
export function sentenceMarks({ block }: PlacedBlock): BlockMark[] {
  return block.sentences.map(({ start, end }, index) => ({ kind: 'sentence', rank: 0, start, end, number: index + 1 }));
}

const QUOTED = /"[^"]+"|“[^“”]+”/g;

/** The words of a block that someone is quoted with between quotation marks, wholly or in part, or that stand on a sign. */
export function saidMarks({ block, attributions }: PlacedBlock): BlockMark[] {
  const mark = (start: number, end: number): BlockMark => ({ kind: 'said', rank: 1, start, end });
  return attributions.flatMap(({ style, content }) => {
    if (style === 'direct' || style === 'sign') return content.map(({ start, end }) => mark(start, end));
    if (style !== 'mixed') return [];
    return content.flatMap((span) =>
      [...sliceBlock(block, span).matchAll(QUOTED)].map(({ 0: words, index }) => {
        const start = Math.max(span.start, block.start) + index + 1;
        return mark(start, start + words.length - 2);
      }),
    );
  });
}

/** The mentions of a block that have a page; of two that overlap, the one that begins first and is longer. */
export function nameMarks(story: Story, { mentions }: Pick<PlacedBlock, 'mentions'>): BlockMark[] {
  const marks: BlockMark[] = [];
  let covered = 0;
  for (const { start, end, entity, form } of mentions) {
    if (entity === undefined || !story.entityOf.has(entity) || start < covered) continue;
    marks.push({ kind: 'name', rank: 3, start, end, entity, form });
    covered = end;
  }
  return marks;
}

/** In a passage, the first full mention of everyone and everything that has a page. */
export function nameMarksOnce(story: Story, placed: Pick<PlacedBlock, 'mentions'>, { start, end }: Span): BlockMark[] {
  const named = new Set<string>();
  return nameMarks(story, placed).filter((mark) => {
    const first = mark.kind === 'name' && mark.form === 'name' && mark.start >= start && mark.end <= end;
    if (!first || named.has(mark.entity)) return false;
    named.add(mark.entity);
    return true;
  });
}

/** Words to be marked in an excerpt: those for whose sake it is shown. */
export function focusMarks(spans: readonly Span[]): BlockMark[] {
  return spans.map(({ start, end }) => ({ kind: 'focus', rank: 2, start, end }));
}

/** The picture credit at the end of a caption. */
export function creditMarks({ block: { credit } }: PlacedBlock): BlockMark[] {
  return credit ? [{ kind: 'credit', rank: 1, start: credit.start, end: credit.end }] : [];
}
