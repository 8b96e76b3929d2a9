import { bisectLeft, bisector } from 'd3-array';
import type { Article } from '../../schema/article.ts';
import { isAside, type Block } from '../../schema/block.ts';

/** A block of an article and where its words stand in the list of all words: from `first`, before `end`. */
export interface WordedBlock {
  /** Index of the article. */
  article: number;
  block: Block;
  first: number;
  end: number;
}

/** Every word of a story, one list after another, so that a thousand texts take little room. */
export interface StoryWords {
  /** The words, without case and with one kind of apostrophe, each once. */
  vocabulary: string[];
  /** Index into the vocabulary of each word. */
  ids: Int32Array;
  /** Where it stands in its seed, in UTF-16 code units. */
  starts: Int32Array;
  ends: Int32Array;
  blocks: WordedBlock[];
  /** The blocks of each article. */
  blocksOf: WordedBlock[][];
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’‘]\p{L}+)*/gu;
const CURLY = /[’‘]/g;

/** Reads the words of all blocks that tell something of the story. What stands between words does not count, so typography makes no difference. */
export function readWords(articles: readonly Article[]): StoryWords {
  const idOf = new Map<string, number>();
  const vocabulary: string[] = [];
  const ids: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const blocks: WordedBlock[] = [];
  for (const [article, { blocks: own }] of articles.entries()) {
    for (const block of own) {
      if (isAside(block.kind) || block.kind === 'byline') continue;
      const first = ids.length;
      const credit = block.credit?.start ?? block.end;
      for (const { 0: text, index } of block.text.matchAll(WORD)) {
        const start = block.start + index;
        if (start >= credit) break;
        const folded = foldWord(text);
        let id = idOf.get(folded);
        if (id === undefined) {
          id = vocabulary.push(folded) - 1;
          idOf.set(folded, id);
        }
        ids.push(id);
        starts.push(start);
        ends.push(start + text.length);
      }
      blocks.push({ article, block, first, end: ids.length });
    }
  }
  const blocksOf = articles.map((): WordedBlock[] => []);
  for (const block of blocks) blocksOf[block.article]?.push(block);
  return {
    vocabulary,
    ids: Int32Array.from(ids),
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    blocks,
    blocksOf,
  };
}

function foldWord(text: string): string {
  const lower = text.toLowerCase();
  return lower.includes('’') || lower.includes('‘') ? lower.replace(CURLY, "'") : lower;
}

/** The index of the first word of a block that does not begin before an offset of the seed. */
export function findWordFrom({ starts }: StoryWords, { first, end }: WordedBlock, offset: number): number {
  return bisectLeft(starts, offset, first, end);
}

const byEnd = bisector(({ block }: WordedBlock) => block.end);

/** The block that holds an offset of the seed. */
export function findWordedBlock(blocks: readonly WordedBlock[], offset: number): WordedBlock | undefined {
  const found = blocks[byEnd.right(blocks, offset)];
  return found && found.block.start <= offset ? found : undefined;
}

/** A word of the story, folded. */
export function wordAt({ vocabulary, ids }: StoryWords, at: number): string {
  return vocabulary[ids[at] ?? -1] ?? '';
}
