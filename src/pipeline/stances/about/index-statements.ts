import { bisector } from 'd3-array';
import { isAside } from '../../../schema/block.ts';
import type { Attribution } from '../../../schema/attribution.ts';
import type { Mention } from '../../../schema/mention.ts';
import type { Span } from '../../../schema/span.ts';
import type { SegmentedText } from '../../segment/segment.ts';

/** What someone says, with its index in the list of attributions and the span from its first to its last word, source and cue included. */
export interface Said extends Span {
  index: number;
  attribution: Attribution;
  /** Where its own words begin and end. */
  content: Span;
}

/** The statements of a text by where they stand. */
export interface StatementIndex {
  text: string;
  /** The sentences of all lines that tell of the story, in order. */
  sentences: readonly Span[];
  /** In the order in which their words begin. */
  said: readonly Said[];
  mentions: readonly Mention[];
}

/** Looks up where statements stand; linear but for the sorting. Offsets are UTF-16 code units into the text. */
export function indexStatements(
  { text, blocks }: SegmentedText,
  mentions: readonly Mention[],
  attributions: readonly Attribution[],
): StatementIndex {
  const said = attributions.flatMap((attribution, index): Said[] => {
    const first = attribution.content[0];
    const last = attribution.content.at(-1);
    if (!first || !last || attribution.style === 'sign') return [];
    const content = { start: first.start, end: last.end };
    const parts = [content, attribution.source, attribution.cue].filter((part) => part !== undefined);
    const start = Math.min(...parts.map((part) => part.start));
    return [{ start, end: Math.max(...parts.map((part) => part.end)), index, attribution, content }];
  });
  return {
    text,
    sentences: blocks.filter(({ kind }) => !isAside(kind)).flatMap(({ sentences }) => sentences),
    said: said.sort((a, b) => a.content.start - b.content.start),
    mentions: mentions.toSorted((a, b) => a.start - b.start),
  };
}

const byStart = bisector(({ start }: Span) => start);
const byContent = bisector(({ content }: Said) => content.start);

/** The index of the sentence in which an offset lies, or of the last one before it; -1 before the first. */
export function sentenceAt({ sentences }: StatementIndex, offset: number): number {
  return byStart.left(sentences, offset + 1) - 1;
}

/** Enough for any sentence that a reader takes in, and few enough not to be read over and over. */
const MOST = 24;

/** The statements whose words begin before an offset, the nearest first, no more than 24. */
export function saidBefore({ said }: StatementIndex, offset: number): Said[] {
  const end = byContent.left(said, offset);
  return said.slice(Math.max(0, end - MOST), end).reverse();
}

/** The statements whose words begin at an offset or behind it, the nearest first, no more than 24. */
export function saidBehind({ said }: StatementIndex, offset: number): Said[] {
  const from = byContent.left(said, offset);
  return said.slice(from, from + MOST);
}

/** The mentions that lie within a span, in order, no more than 24. */
export function mentionsWithin({ mentions }: StatementIndex, { start, end }: Span): Mention[] {
  const from = byStart.left(mentions, start);
  return mentions.slice(from, from + MOST).filter((mention) => mention.end <= end);
}
