import type { Article } from '../../schema/article.ts';
import type { Attribution } from '../../schema/attribution.ts';
import type { Block } from '../../schema/block.ts';
import type { PassageRef } from '../../schema/passage-ref.ts';
import type { Span } from '../../schema/span.ts';
import { findAtOffset, sentenceNumberAt } from '../passages/find-at-offset.ts';
import { sliceBlock } from '../passages/slice-block.ts';
import { wordsAt } from '../passages/words-at.ts';

const WORD = /[\p{L}\p{N}]/u;

/** An attribution with its words. */
export interface Quotation {
  article: Article;
  attribution: Attribution;
  /** What is said: a paragraph for each block, in each the runs of words that the cue or another remark parts. */
  paragraphs: { block: Block; runs: { span: Span; text: string }[] }[];
  /** The sentence in which it begins. */
  ref: PassageRef;
  /** The words that stand for the source. */
  source?: string;
  /** How the text says so: the words for the source, the cue and the medium in their order, joined where they touch. */
  how: string[];
}

/** The attributions of an article with their words, in the order of the text. */
export function placeQuotations(article: Article): Quotation[] {
  return article.attributions
    .map((attribution) => placeQuotation(article, attribution))
    .filter((quotation) => quotation !== undefined)
    .sort((a, b) => (a.attribution.content[0]?.start ?? 0) - (b.attribution.content[0]?.start ?? 0));
}

function placeQuotation(article: Article, attribution: Attribution): Quotation | undefined {
  const paragraphs: Quotation['paragraphs'] = [];
  for (const span of attribution.content) {
    const block = article.blocks[findAtOffset(article.blocks, span.start)];
    if (!block) continue;
    const run = { span, text: sliceBlock(block, span) };
    const last = paragraphs.at(-1);
    if (last?.block === block) last.runs.push(run);
    else paragraphs.push({ block, runs: [run] });
  }
  const first = paragraphs[0];
  const begin = first?.runs[0]?.span.start;
  if (!first || begin === undefined) return undefined;
  const { block } = first;
  const quotation: Quotation = {
    article,
    attribution,
    paragraphs,
    ref: { article: article.id, line: block.line, sentence: sentenceNumberAt(block, begin) },
    how: describeHow(article, attribution),
  };
  if (attribution.source) quotation.source = wordsAt(article, attribution.source);
  return quotation;
}

function describeHow(article: Article, { cue, source, medium }: Attribution): string[] {
  const joined: Span[] = [];
  for (const span of [source, cue, medium].filter((part) => part !== undefined).sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    const touches = last && wordsAt(article, { start: last.end, end: span.start }).trim() === '';
    if (last && (span.start <= last.end || (touches && isOneBlock(article, last, span))))
      last.end = Math.max(last.end, span.end);
    else joined.push({ start: span.start, end: span.end });
  }
  // A cue may be no word: the colon before a quotation.
  return joined.map((span) => wordsAt(article, span)).filter((words) => WORD.test(words));
}

function isOneBlock({ blocks }: Article, a: Span, b: Span): boolean {
  return findAtOffset(blocks, a.start) === findAtOffset(blocks, b.start);
}
