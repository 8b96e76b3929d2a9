import type { Article } from '../../schema/article.ts';
import type { ComparisonRuleName } from '../../schema/rules/comparison-rules.ts';
import type { FigureGroup } from '../../schema/comparison.ts';
import type { Figure } from '../../schema/figure.ts';
import type { Span } from '../../schema/span.ts';
import type { CompiledGroups } from './compile-word-groups.ts';
import { inflectNoun } from '../text/inflect-word.ts';
import { ANYONE, COLLECTIONS, EVENT_OF } from './lexicon/event-words.ts';
import { FUNCTION_WORDS } from './lexicon/function-words.ts';
import { findWordedBlock, findWordFrom, wordAt, type StoryWords, type WordedBlock } from './read-words.ts';
import { findSpan } from './tell-voices.ts';

/** Further away than this from a count of people, a word no longer says what happened to them. */
const REACH = 7;
const MOST_FIGURES = 60;
/** "the two candidates" are those of whom the text spoke before, not a count. */
const TOLD_BEFORE: ReadonlySet<string> = new Set(
  'the those these both his her its their our my your next last first previous other another'.split(' '),
);
const LINKS: ReadonlySet<string> = new Set('of in on at for from with to by who that and or'.split(' '));
/** Durations, ages and dates are alike without counting the same. */
const NOT_COMPARED = /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|years old|decades?|°.*)$/;

/**
 * Sets figures side by side that count similar things: those whose counted words have one head ("troops"), or heads of one
 * group of words ("protesters", "rioters"). Where the head is only "people", the nearest word that tells what happened to
 * them decides ("arrested"). Figures of one text alone make no group.
 */
export function groupFigures(articles: readonly Article[], words: StoryWords, compiled: CompiledGroups): FigureGroup[] {
  const groups = new Map<string, { article: Article; index: number; figure: Figure }[]>();
  for (const [at, article] of articles.entries()) {
    const blocks = words.blocksOf[at] ?? [];
    const counted = article.figures.flatMap(({ counts }) => counts ?? []).sort((a, b) => a.start - b.start);
    for (const [index, figure] of article.figures.entries()) {
      const worded = findWordedBlock(blocks, figure.start);
      const key = worded && keyOf(figure, { worded, words, compiled, counted });
      if (key === undefined) continue;
      const group = groups.get(key);
      if (group) group.push({ article, index, figure });
      else groups.set(key, [{ article, index, figure }]);
    }
  }
  return [...groups].flatMap(([key, figures]): FigureGroup[] => {
    if (new Set(figures.map(({ article }) => article.id)).size < 2) return [];
    const values = new Set(figures.map(({ figure: { value, high } }) => `${String(value)} ${String(high)}`));
    return [
      {
        key,
        figures: figures.slice(0, MOST_FIGURES).map(({ article, index }) => ({ article: article.id, figure: index })),
        same: values.size === 1,
        rule: (key.startsWith('people ')
          ? 'people-of-one-event'
          : 'one-head-of-what-is-counted') satisfies ComparisonRuleName,
      },
    ];
  });
}

interface Context {
  worded: WordedBlock;
  words: StoryWords;
  compiled: CompiledGroups;
  /** What the figures of the text count, in order. */
  counted: readonly Span[];
}

/** What a figure counts, as far as it can be set beside others; undefined where the words do not tell. */
function keyOf(figure: Figure, context: Context): string | undefined {
  const { worded, words, compiled } = context;
  const { counts, unit, per } = figure;
  if (unit !== undefined && NOT_COMPARED.test(unit)) return undefined;
  if (figure.ordinal) return undefined;
  if (figure.value === 1 && figure.comparator === 'exactly') return undefined;
  if (TOLD_BEFORE.has(wordAt(words, findWordFrom(words, worded, figure.start) - 1))) return undefined;
  // "a 50-state poll" tells what kind of poll it is, and counts nothing.
  if (counts && worded.block.text[counts.start - worded.block.start - 1] === '-') return undefined;
  const head = counts && headOf(worded, counts.start, counts.end, words);
  if (head === undefined) return undefined;
  const rate = per === undefined ? '' : ` per ${per}`;
  if (ANYONE.has(head)) {
    const event = EVENT_OF.get(head) ?? eventNear(figure, context);
    return event === undefined ? undefined : `people ${event}${rate}`;
  }
  const measure = unit === undefined || unit === 'people' ? '' : ` in ${unit}`;
  const form = compiled.formsOf.get(head)?.find(({ parts }) => parts.length === 1);
  const group = form && compiled.groups[form.group];
  return `${group?.words[0] ?? singularOf(head)}${measure}${rate}`;
}

/** The last word of the counted noun phrase: "troops" of "National Guard troops". */
function headOf(block: WordedBlock, start: number, end: number, words: StoryWords): string | undefined {
  const first = findWordFrom(words, block, start);
  const last = findWordFrom(words, block, end);
  let head: string | undefined;
  for (let at = first; at < last; at += 1) {
    const word = wordAt(words, at);
    if (LINKS.has(word) && !(word === 'of' && head !== undefined && COLLECTIONS.has(head))) break;
    if (!FUNCTION_WORDS.has(word)) head = word;
  }
  return head;
}

/** The event that the nearest word of the sentence tells, within seven words of the figure and what it counts. */
function eventNear(figure: Figure, { worded, words, counted }: Context): string | undefined {
  const { block, first, end } = worded;
  const sentence = findSpan(block.sentences, figure.start) ?? block;
  const from = findWordFrom(words, worded, figure.start);
  const to = findWordFrom(words, worded, figure.counts?.end ?? figure.end);
  for (let distance = 0; distance < REACH; distance += 1) {
    for (const at of [to + distance, from - 1 - distance]) {
      const start = words.starts[at] ?? -1;
      if (at < first || at >= end || start < sentence.start || start >= sentence.end) continue;
      const event = EVENT_OF.get(wordAt(words, at));
      // What another figure counts is that figure's: "8,500 deaths among 11 million people".
      if (event !== undefined && !findSpan(counted, start)) return event;
    }
  }
  return undefined;
}

function singularOf(word: string): string {
  const stems = [/men$/, /ies$/, /(?<=ss|x|ch|sh)es$/, /s$/].map((ending, at) =>
    word.replace(ending, ['man', 'y', '', ''][at] ?? ''),
  );
  return stems.find((stem) => stem !== word && inflectNoun(stem)[1] === word) ?? word;
}
