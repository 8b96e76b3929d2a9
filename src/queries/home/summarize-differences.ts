import type { Comparison, WordUse } from '../../schema/comparison.ts';
import type { Entity } from '../../schema/entity.ts';
import type { Span } from '../../schema/span.ts';
import type { Voice } from '../../schema/voice.ts';
import type { Story } from '../story/build-story.ts';
import type { Source } from '../story/describe-source.ts';
import { passageAt } from '../passages/passage-at.ts';
import { placeStatements } from '../compare/place-statements.ts';
import { placeStatuses } from '../compare/place-statuses.ts';
import type { VoicedPassage } from '../compare/place-runs.ts';
import { sliceBlock } from '../passages/slice-block.ts';

/** Words of one side of an event, and where they stand. */
export interface StatusSide {
  words: string;
  place: VoicedPassage;
}

/** A word of a group, and how often each report uses it in its own voice. */
export interface WordCount {
  /** As the text writes it that uses it the most. */
  word: string;
  count: number;
  sources: { source: Source; count: number }[];
}

/** How the texts differ, in a few lines. */
export interface Differences {
  statuses: { verb: string; object: Entity | string; done: StatusSide; ahead: StatusSide }[];
  wording: WordCount[][];
  /** A statement with the number of words that each text quotes of it, the most first. */
  statements: {
    speaker: Entity | string | undefined;
    versions: { source: Source; words: number; leftOut: number }[];
  }[];
  /** Texts with words in a row that another one has too, and which part (0 to 1) of their words that is, the largest first. */
  shared: { source: Source; part: number }[];
}

const WORD = /[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu;
/** What the report itself chose to say. */
const OWN: ReadonlySet<Voice> = new Set(['narrator', 'heading', 'caption']);

/** The top of the comparison; at most so many lines of each sort. Linear in what the texts share. */
export function summarizeDifferences(story: Story, comparison: Comparison, most: number): Differences {
  return {
    statuses: placeStatuses(story, comparison.statuses)
      .flatMap(({ verb, object, done, ahead }) => {
        const sides = [sideOf(done), sideOf(ahead, done[0]?.source)];
        const [one, other] = sides;
        return one && other ? [{ verb, object, done: one, ahead: other }] : [];
      })
      .slice(0, most),
    wording: chooseWording(story, comparison, most),
    statements: placeStatements(story, comparison.statements)
      .filter(({ isSame }) => !isSame)
      .slice(0, most)
      .map(({ speaker, versions }) => ({
        speaker,
        versions: versions.map(({ source, lines, leftOut }) => ({
          source,
          words: sum(
            lines.flatMap(({ passage, spans }) => spans.map((span) => countWords(sliceBlock(passage.block, span)))),
          ),
          leftOut: sum(leftOut.map(countWords)),
        })),
      })),
    shared: measureShared(story, comparison),
  };
}

/** The first place, of another text than the other side where there is one, in the report's own voice where there is one. */
function sideOf(places: readonly VoicedPassage[], other?: Source): StatusSide | undefined {
  const [place] = places.toSorted(
    (a, b) =>
      Number(a.source === other) - Number(b.source === other) || Number(OWN.has(b.voice)) - Number(OWN.has(a.voice)),
  );
  return place && { words: sliceBlock(place.passage.block, place.span), place };
}

/** Groups of words of which different texts prefer different ones, the most used first. */
function chooseWording(story: Story, { wording }: Comparison, most: number): WordCount[][] {
  const groups = wording.map(({ words }) =>
    words
      .map(({ uses }) => countOwnUses(story, uses))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count),
  );
  return groups
    .map((words) => ({ words, contrast: contrastOf(words) }))
    .filter(({ contrast }) => contrast > 0)
    .sort((a, b) => b.contrast - a.contrast)
    .slice(0, most)
    .map(({ words }) => words);
}

function countOwnUses(story: Story, uses: readonly WordUse[]): WordCount {
  const counts = new Map<Source, number>();
  const own = uses.filter(({ voice }) => OWN.has(voice)).sort((a, b) => b.count - a.count);
  for (const { article, count } of own) {
    const source = story.sourceOf.get(article);
    if (source) counts.set(source, (counts.get(source) ?? 0) + count);
  }
  const forms = own.slice(0, 1).flatMap(({ article, spans }) =>
    spans.flatMap((span) => {
      const passage = passageAt(story, { article, ...span });
      return passage ? sliceBlock(passage.block, span) : [];
    }),
  );
  return {
    word: forms.find((form) => form === form.toLowerCase()) ?? forms[0] ?? '',
    sources: [...counts].map(([source, count]) => ({ source, count })).sort((a, b) => b.count - a.count),
    count: sum([...counts.values()]),
  };
}

/** How many uses would have to change for all texts to prefer the same word. */
function contrastOf(words: readonly WordCount[]): number {
  const preferred = new Map<Source, { word: string; count: number }>();
  for (const { word, sources } of words) {
    for (const { source, count } of sources) {
      if (count > (preferred.get(source)?.count ?? 0)) preferred.set(source, { word, count });
    }
  }
  const totals = new Map<string, number>();
  for (const { word, count } of preferred.values()) totals.set(word, (totals.get(word) ?? 0) + count);
  const [, ...less] = [...totals.values()].sort((a, b) => b - a);
  return sum(less);
}

function measureShared(story: Story, { runs }: Comparison): Differences['shared'] {
  const spansOf = new Map<string, Span[]>();
  for (const { article, start, end } of runs.filter((run) => run.articles > 1).flatMap(({ places }) => places)) {
    const spans = spansOf.get(article);
    if (spans) spans.push({ start, end });
    else spansOf.set(article, [{ start, end }]);
  }
  return [...spansOf]
    .flatMap(([id, spans]) => {
      const source = story.sourceOf.get(id);
      const length = sum((story.articleOf.get(id)?.blocks ?? []).map(({ start, end }) => end - start));
      return source && length > 0 ? [{ source, part: lengthOfUnion(spans) / length }] : [];
    })
    .sort((a, b) => b.part - a.part);
}

/** How many UTF-16 code units spans cover that may overlap. */
function lengthOfUnion(spans: readonly Span[]): number {
  let covered = 0;
  let until = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    covered += Math.max(0, end - Math.max(start, until));
    until = Math.max(until, end);
  }
  return covered;
}

function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
