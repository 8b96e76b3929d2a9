import { bisector } from 'd3-array';
import type { Article } from '../../schema/article.ts';
import type { Span } from '../../schema/span.ts';
import type { Voice } from '../../schema/voice.ts';
import { findQuotedSpans } from './find-quoted-spans.ts';

/** Tells whose words stand at an offset of a seed, in UTF-16 code units. */
export type TellVoice = (offset: number) => Voice;

/**
 * Prepares the voices of an article. What stands on a sign or between quotation marks is so wherever it stands; then a
 * heading or a caption speaks for itself; then what is attributed is reported; the rest is the narrator's.
 */
export function tellVoices({ blocks, attributions }: Article): TellVoice {
  const contents = (wanted: (style: string) => boolean): Span[] =>
    joinSpans(attributions.filter(({ style }) => wanted(style)).flatMap(({ content }) => content));
  const signs = contents((style) => style === 'sign');
  const quoted = joinSpans([
    ...contents((style) => style === 'direct'),
    ...blocks.filter(({ kind }) => kind !== 'credit').flatMap(findQuotedSpans),
  ]);
  const reported = contents((style) => style === 'indirect' || style === 'mixed');
  const set = joinSpans(blocks.filter(({ kind }) => kind === 'heading' || kind === 'caption'));
  const kindAt = new Map(blocks.map(({ start, kind }) => [start, kind]));
  return (offset) => {
    if (findSpan(signs, offset)) return 'sign';
    if (findSpan(quoted, offset)) return 'quoted';
    const block = findSpan(set, offset);
    if (block) return kindAt.get(block.start) === 'heading' ? 'heading' : 'caption';
    return findSpan(reported, offset) ? 'reported' : 'narrator';
  };
}

/** The names in an article, whose words nobody chose. */
export function findNames({ mentions }: Article): Span[] {
  return joinSpans(mentions.filter(({ form }) => form === 'name'));
}

/** Spans in order, those that overlap made one; spans that only touch stay apart. */
function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

const byEnd = bisector(({ end }: Span) => end);

/** The span that holds an offset, in spans that are in order and do not overlap. */
export function findSpan<S extends Span>(spans: readonly S[], offset: number): S | undefined {
  const span = spans[byEnd.right(spans, offset)];
  return span && span.start <= offset ? span : undefined;
}
