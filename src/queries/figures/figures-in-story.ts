import type { Article } from '../../schema/article.ts';
import type { Block } from '../../schema/block.ts';
import type { Entity } from '../../schema/entity.ts';
import type { Figure } from '../../schema/figure.ts';
import type { Story } from '../story/build-story.ts';
import { findAtOffset, sentenceNumberAt } from '../passages/find-at-offset.ts';
import type { Passage } from '../passages/find-passage.ts';
import { idOfFinding } from '../ledger/id-of-finding.ts';
import { sliceBlock } from '../passages/slice-block.ts';

/** A number with its sentence, all in the words of the source. */
export interface PlacedFigure extends Passage {
  /** The fragment under which a page lists it: `figure-a-314`. */
  id: string;
  figure: Figure;
  words: string;
  /** The words that say what is counted. */
  counts?: string;
  /** Who says so, where the text tells: an entity, or the words for the source. */
  speaker?: Entity;
  speakerWords?: string;
}

/** So many numbers are listed; of the rest only how many there are is told. */
export const LISTED_FIGURES = 400;

/** Every number of the story, in the order of articles and lines. */
export function figuresInStory(story: Story): PlacedFigure[] {
  return [...story.blocksOf.values()]
    .flat()
    .flatMap(({ article, block, figures }) => figures.map((figure) => placeFigure(story, article, block, figure)));
}

/** One number, by its index in the list of its article; undefined where the story has none. */
export function figureInStory(story: Story, id: string, index: number): PlacedFigure | undefined {
  const article = story.articleOf.get(id);
  const figure = article?.figures[index];
  const block = figure && article.blocks[findAtOffset(article.blocks, figure.start)];
  return block && placeFigure(story, article, block, figure);
}

function placeFigure(story: Story, article: Article, block: Block, figure: Figure): PlacedFigure {
  const sentence = sentenceNumberAt(block, figure.start);
  const placed: PlacedFigure = {
    id: idOfFinding(story, 'figure', article.id, figure.start),
    figure,
    words: sliceBlock(block, figure),
    article,
    block,
    ref: { article: article.id, line: block.line, sentence },
    span: block.sentences[sentence - 1] ?? block,
  };
  if (figure.counts) placed.counts = sliceBlock(block, figure.counts);
  const attribution = figure.attribution === undefined ? undefined : article.attributions[figure.attribution];
  const speaker = attribution?.entity === undefined ? undefined : story.entityOf.get(attribution.entity);
  if (speaker) placed.speaker = speaker;
  const source = attribution?.source ?? figure.source;
  if (!speaker && source) placed.speakerWords = sliceBlock(block, source);
  return placed;
}

const statuses = { goal: 'a goal', plan: 'a plan' } as const satisfies Record<NonNullable<Figure['status']>, string>;

/** Whether an amount is wanted or to come, in plain words; undefined where the text tells it as a fact. */
export function describeAim(status: Figure['status']): string | undefined {
  return status && statuses[status];
}
