import type { Article } from '../../schema/article.ts';
import type { Attribution } from '../../schema/attribution.ts';
import type { Block } from '../../schema/block.ts';
import type { Figure } from '../../schema/figure.ts';
import type { Mention } from '../../schema/mention.ts';
import type { Span } from '../../schema/span.ts';
import type { Stance } from '../../schema/stance.ts';
import type { TimeExpression } from '../../schema/time-expression.ts';
import { findAtOffset } from '../passages/find-at-offset.ts';

/** A block of an article with everything that was found in it, each list in the order of the text. */
export interface PlacedBlock {
  article: Article;
  block: Block;
  mentions: Mention[];
  /** Every attribution that has words of what is said in this block. */
  attributions: Attribution[];
  figures: Figure[];
  times: TimeExpression[];
  stances: Stance[];
}

/** Lays what was found in an article out by block; linear but for the sorting. What lies in no block is left out. */
export function placeFindings(article: Article): PlacedBlock[] {
  const placed = article.blocks.map((block): PlacedBlock => ({
    article,
    block,
    mentions: [],
    attributions: [],
    figures: [],
    times: [],
    stances: [],
  }));
  const blockAt = (offset: number): PlacedBlock | undefined => placed[findAtOffset(article.blocks, offset)];
  for (const mention of inOrder(article.mentions)) blockAt(mention.start)?.mentions.push(mention);
  for (const figure of inOrder(article.figures)) blockAt(figure.start)?.figures.push(figure);
  for (const time of inOrder(article.times)) blockAt(time.start)?.times.push(time);
  for (const stance of inOrder(article.stances)) blockAt(stance.start)?.stances.push(stance);
  for (const attribution of article.attributions) {
    const homes = new Set(attribution.content.map(({ start }) => blockAt(start)));
    for (const home of homes) home?.attributions.push(attribution);
  }
  return placed;
}

function inOrder<T extends Span>(spans: readonly T[]): T[] {
  return spans.toSorted((a, b) => a.start - b.start || b.end - a.end);
}
