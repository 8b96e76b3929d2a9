import type { Article } from '../../schema/article.ts';
import type { ComparisonRuleName } from '../../schema/rules/comparison-rules.ts';
import type { Run } from '../../schema/comparison.ts';
import type { IsContent } from './mark-content.ts';
import type { StoryWords } from './read-words.ts';
import type { TellVoice } from './tell-voices.ts';

/** So many words in a row are no chance: a clause of news prose that two writers came to by themselves is shorter. */
export const RUN_WORDS = 8;
/** A run of small words and of names ("that it was the New York City Council") is chance. */
const CONTENT_WORDS = 4;
const MOST_RUNS = 2000;
const MOST_PLACES = 60;

/** The words of one text that stand in an earlier one. */
interface Copy {
  article: number;
  first: number;
  words: number;
}

/** Words of the text in which they stand first, with the copies of them. */
interface Origin {
  article: number;
  first: number;
  end: number;
  copies: Copy[];
}

/**
 * Finds the runs of at least eight words that stand in several texts, each as long as it goes within a block. Every run of
 * eight words is looked up once, under the place at which it stands first; a copy is followed from there, and copies of
 * overlapping words of one text make one run. So a thousand copies of one text cost as much as a thousand texts. Of more
 * than 2000 runs the longest are kept, of more than 60 places the first.
 */
export function findRuns(
  articles: readonly Article[],
  words: StoryWords,
  voices: readonly TellVoice[],
  isContent: IsContent,
  witnesses: ReadonlyMap<string, string> = new Map(),
): Run[] {
  const witnessOf = articles.map(({ id }) => witnesses.get(id) ?? id);
  const copies = findCopies(words, isContent);
  const runs = joinOrigins(copies).map(({ article, first, end, copies: own }): Run => {
    const places = [{ article, first, words: end - first }, ...firstOfEach(own)];
    return {
      places: places.slice(0, MOST_PLACES).map((copy) => {
        const start = words.starts[copy.first] ?? 0;
        const last = words.ends[copy.first + copy.words - 1] ?? start;
        const voice = voices[copy.article]?.((start + last) >> 1) ?? 'narrator';
        return { article: articles[copy.article]?.id ?? '', start, end: last, voice };
      }),
      articles: new Set(places.map((copy) => witnessOf[copy.article])).size,
      words: Math.min(...places.map((copy) => copy.words)),
      rule: 'eight-words-in-a-row' satisfies ComparisonRuleName,
    };
  });
  return keepLongest(runs);
}

function findCopies(words: StoryWords, isContent: IsContent): { origin: Copy; copy: Copy }[] {
  const { ids, blocks } = words;
  const firstOf = indexShingles(ids.length);
  const blockAt = new Int32Array(ids.length);
  for (const [index, { first, end }] of blocks.entries()) blockAt.fill(index, first, end);
  const found: { origin: Copy; copy: Copy }[] = [];
  for (const { article, first, end } of blocks) {
    let last: { origin: Copy; copy: Copy } | undefined;
    for (let at = first; at + RUN_WORDS <= end; at += 1) {
      const origin = firstOf(ids, at);
      const home = blocks[blockAt[origin] ?? 0];
      if (origin === at || !home || home.article === article) continue;
      const step = last && at - last.copy.first;
      if (last && step === origin - last.origin.first && step <= last.copy.words - RUN_WORDS + 1) {
        last.copy.words = last.origin.words = step + RUN_WORDS;
        continue;
      }
      last = {
        origin: { article: home.article, first: origin, words: RUN_WORDS },
        copy: { article, first: at, words: RUN_WORDS },
      };
      found.push(last);
    }
  }
  return found.filter(({ copy }) => {
    let content = 0;
    for (let at = copy.first; at < copy.first + copy.words; at += 1) if (isContent(at)) content += 1;
    return content >= CONTENT_WORDS;
  });
}

/**
 * A table of runs of eight words by the place at which each was asked for first. Open addressing over the places
 * themselves: nothing is stored but an index, and equality is that of the words.
 */
function indexShingles(count: number): (ids: Int32Array, at: number) => number {
  let size = 16;
  while (size < count * 2) size *= 2;
  const table = new Int32Array(size).fill(-1);
  return (ids, at) => {
    let hash = 0x811c9dc5;
    for (let word = at; word < at + RUN_WORDS; word += 1) hash = Math.imul(hash ^ (ids[word] ?? 0), 0x01000193) >>> 0;
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
    for (let slot = hash & (size - 1); ; slot = (slot + 1) & (size - 1)) {
      const known = table[slot] ?? -1;
      if (known < 0) {
        table[slot] = at;
        return at;
      }
      if (isSame(ids, known, at)) return known;
    }
  };
}

function isSame(ids: Int32Array, a: number, b: number): boolean {
  for (let word = 0; word < RUN_WORDS; word += 1) if (ids[a + word] !== ids[b + word]) return false;
  return true;
}

/** Copies whose words in the first text overlap by a run belong together. */
function joinOrigins(copies: readonly { origin: Copy; copy: Copy }[]): Origin[] {
  const joined: Origin[] = [];
  for (const { origin, copy } of copies.toSorted((a, b) => a.origin.first - b.origin.first)) {
    const last = joined.at(-1);
    const end = origin.first + origin.words;
    if (last && origin.first + RUN_WORDS <= last.end) {
      last.end = Math.max(last.end, end);
      last.copies.push(copy);
    } else joined.push({ article: origin.article, first: origin.first, end, copies: [copy] });
  }
  return joined;
}

/** The longest copy of each text, in the order of the texts. */
function firstOfEach(copies: readonly Copy[]): Copy[] {
  const longest = new Map<number, Copy>();
  for (const copy of copies) {
    const known = longest.get(copy.article);
    if (!known || known.words < copy.words) longest.set(copy.article, copy);
  }
  return [...longest.values()].sort((a, b) => a.article - b.article);
}

/** Runs in the order in which they stand first, the shortest left out where there are too many. */
function keepLongest(runs: Run[]): Run[] {
  if (runs.length <= MOST_RUNS) return runs;
  const kept = new Set(runs.toSorted((a, b) => b.words - a.words).slice(0, MOST_RUNS));
  return runs.filter((run) => kept.has(run));
}
