import type { Article } from '../schema/article.ts';
import type { Attribution } from '../schema/attribution.ts';
import type { Block } from '../schema/block.ts';
import type { PassageRef } from '../schema/passage-ref.ts';
import type { Span } from '../schema/span.ts';
import { findAtOffset, sentenceNumberAt } from './find-at-offset.ts';
import { sliceBlock } from './slice-block.ts';

/** An attribution with its words. */
export interface Quotation {
  article: Article;
  attribution: Attribution;
  /** What is said: a paragraph for each block, in each the runs of words that the cue or another remark parts. */
  paragraphs: { block: Block; runs: { span: Span; text: string }[] }[];
  /** The sentence in which it begins. */
  ref: PassageRef;
  cue?: string;
  /** The words that stand for the source. */
  source?: string;
  medium?: string;
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
  };
  const { cue, source, medium } = attribution;
  if (cue) quotation.cue = wordsAt(article, cue);
  if (source) quotation.source = wordsAt(article, source);
  if (medium) quotation.medium = wordsAt(article, medium);
  return quotation;
}

function wordsAt(article: Article, span: Span): string {
  const block = article.blocks[findAtOffset(article.blocks, span.start)];
  return block ? sliceBlock(block, span) : '';
}
