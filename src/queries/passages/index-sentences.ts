import { bisector } from 'd3-array';
import type { Attribution } from '../../schema/attribution.ts';
import type { Block } from '../../schema/block.ts';
import type { Mention } from '../../schema/mention.ts';
import type { Span } from '../../schema/span.ts';
import type { Story } from '../story/build-story.ts';
import { sentenceNumberAt } from './find-at-offset.ts';
import type { Passage } from './find-passage.ts';
import type { PlacedBlock } from '../story/place-findings.ts';

/** A sentence that names someone or something with a page. */
export interface NamingSentence extends Passage {
  /** Those that have a page, in order. */
  mentions: readonly Mention[];
  entities: ReadonlySet<string>;
}

/** Words that are attributed, as one piece of a line. */
export interface SaidSpan extends Span {
  attribution: Attribution;
}

/** What was found in the lines of a story, by sentence. */
export interface SentenceIndex {
  /** The sentences that name each entity, in the order of articles and lines. */
  naming: ReadonlyMap<string, readonly NamingSentence[]>;
  /** The sentences of a line that name anyone, by their number. */
  of: ReadonlyMap<Block, ReadonlyMap<number, NamingSentence>>;
  /** What is said in a line, by where it begins. */
  said: ReadonlyMap<Block, readonly SaidSpan[]>;
}

/** So many spans before an offset are asked whether they hold it; words are seldom attributed twice. */
const NESTED = 8;

/** Looks the sentences of a story up once; linear in the mentions and the attributions, but for sorting. */
export function indexSentences(story: Story): SentenceIndex {
  const naming = new Map<string, NamingSentence[]>();
  const of = new Map<Block, Map<number, NamingSentence>>();
  const said = new Map<Block, SaidSpan[]>();
  for (const placed of [...story.blocksOf.values()].flat()) {
    const sentences = sentencesOf(story, placed);
    if (sentences.size > 0) of.set(placed.block, sentences);
    for (const sentence of sentences.values())
      for (const entity of sentence.entities) {
        const known = naming.get(entity);
        if (known) known.push(sentence);
        else naming.set(entity, [sentence]);
      }
    if (placed.attributions.length > 0) said.set(placed.block, saidIn(placed));
  }
  return { naming, of, said };
}

const byStart = bisector((span: Span) => span.start);

/** The spans among some, in the order of their beginnings, that share an offset with a span. */
export function overlapping<T extends Span>(spans: readonly T[], { start, end }: Span): T[] {
  const found: T[] = [];
  for (let at = Math.max(0, byStart.left(spans, start) - NESTED); at < spans.length; at += 1) {
    const span = spans[at];
    if (!span || span.start >= end) break;
    if (span.end > start) found.push(span);
  }
  return found;
}

function sentencesOf(story: Story, { article, block, mentions }: PlacedBlock): Map<number, NamingSentence> {
  const known = mentions.filter(({ entity }) => entity !== undefined && story.entityOf.has(entity));
  const byNumber = Map.groupBy(known, ({ start }) => sentenceNumberAt(block, start));
  return new Map(
    [...byNumber].map(([sentence, found]) => {
      const { start, end } = block.sentences[sentence - 1] ?? block;
      return [
        sentence,
        {
          ref: { article: article.id, line: block.line, sentence },
          article,
          block,
          span: { start, end },
          mentions: found,
          entities: new Set(found.flatMap(({ entity }) => entity ?? [])),
        },
      ];
    }),
  );
}

function saidIn({ block, attributions }: PlacedBlock): SaidSpan[] {
  return attributions
    .flatMap((attribution) =>
      attribution.content
        .filter(({ start }) => start >= block.start && start < block.end)
        .map(({ start, end }) => ({ start, end, attribution })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
}
