import type { PassageIndex } from '../../markdown/index-passages.ts';
import { isAside } from '../../schema/block.ts';

/** A passage that a sentence may rest on. */
export interface SuggestedPassage {
  /** As it is cited: `001:14.2`. */
  address: string;
  text: string;
}

/** A word that stands in more passages than this says nothing about a single one, and would cost too much to follow. */
const MOST_PASSAGES = 500;
/** So much of what is rare in a sentence has to stand in a passage. */
const LEAST_SHARE = 0.3;
const WORD = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;

/**
 * For each sentence of an editor the passages that share most of its rare words, names and numbers, the best first, at most
 * two; none where the resemblance is slight. The passages are read once, and only for words of these sentences.
 */
export function suggestPassages(sentences: readonly string[], passages: PassageIndex): SuggestedPassage[][] {
  const wanted = sentences.map(listWords);
  const { holders, found, count } = findHolders(new Set(wanted.flatMap((words) => [...words])), passages);
  const most = Math.min(MOST_PASSAGES, Math.max(8, count / 8));
  const weigh = (word: string): number => {
    const { length } = holders.get(word) ?? [];
    return length > most ? 0 : Math.log2((count + 1) / Math.max(1, length));
  };
  return wanted.map((words) => {
    const scores = new Map<number, { weight: number; shared: number }>();
    let whole = 0;
    for (const word of words) {
      const weight = weigh(word);
      whole += weight;
      for (const passage of weight > 0 ? (holders.get(word) ?? []) : []) {
        const score = scores.get(passage) ?? { weight: 0, shared: 0 };
        scores.set(passage, score);
        score.weight += weight;
        score.shared += 1;
      }
    }
    const ranked = [...scores]
      .filter(([, { weight, shared }]) => shared > 1 && weight >= whole * LEAST_SHARE)
      .sort(([a, one], [b, other]) => other.weight - one.weight || a - b);
    const best = ranked[0]?.[1].weight ?? 0;
    const near = ranked.slice(0, 2).filter(([, { weight }]) => weight >= best * 0.85);
    return near.flatMap(([passage]) => found[passage] ?? []);
  });
}

interface Holders {
  /** Indexes into `found`, by word. */
  holders: ReadonlyMap<string, readonly number[]>;
  found: readonly SuggestedPassage[];
  /** Number of all sentences of the texts. */
  count: number;
}

/** The sentences of the texts that hold one of the words. */
function findHolders(wanted: ReadonlySet<string>, { articles }: PassageIndex): Holders {
  const holders = new Map<string, number[]>(Array.from(wanted, (word) => [word, []]));
  const found: SuggestedPassage[] = [];
  let count = 0;
  for (const { short, blocks } of articles.values()) {
    for (const { kind, line, start, text, sentences } of blocks.values()) {
      if (isAside(kind)) continue;
      for (const [at, span] of sentences.entries()) {
        count += 1;
        const words = text.slice(span.start - start, span.end - start).trim();
        const held = [...listWords(words)].filter((word) => holders.has(word));
        if (held.length === 0) continue;
        const part = sentences.length > 1 ? `.${String(at + 1)}` : '';
        const index = found.push({ address: `${short}:${String(line)}${part}`, text: words }) - 1;
        for (const word of held) holders.get(word)?.push(index);
      }
    }
  }
  return { holders, found, count };
}

/** The words and numbers of a text, each once, without case and without what inflection adds. */
export function listWords(text: string): Set<string> {
  return new Set(Array.from(text.matchAll(WORD), ([word]) => stem(word.toLowerCase())));
}

/** Rough, and so far off for some words, but in the same way wherever they stand. */
function stem(word: string): string {
  const bare = word.replace(/['’]s?$/, '');
  const base = bare.length > 5 ? bare.replace(/(?:ing|ed|es|s)$/, '') : bare.replace(/(?<=\p{L}{3})s$/u, '');
  return base.length > 3 ? base.replace(/e$/, '') : base;
}
