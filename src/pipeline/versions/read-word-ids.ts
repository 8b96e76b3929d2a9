import { isAside, type Block } from '../../schema/block.ts';

/** A text as the numbers of its words: case, marks and white space make no difference. */
export interface WordedText {
  words: Int32Array;
  /** Where each sentence begins in the words; the last one ends with them. */
  sentences: number[];
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Reads the words of texts; what tells nothing of the story (credits, bylines, notices) is passed over. */
export function readWordIds(texts: readonly { blocks: readonly Block[] }[]): WordedText[] {
  const idOf = new Map<string, number>();
  const number = (word: string): number => {
    const id = idOf.get(word) ?? idOf.size;
    if (id === idOf.size) idOf.set(word, id);
    return id;
  };
  return texts.map(({ blocks }): WordedText => {
    const words: number[] = [];
    const sentences: number[] = [];
    for (const block of blocks) {
      if (isAside(block.kind) || block.kind === 'byline') continue;
      for (const { start, end } of block.sentences) {
        const before = words.length;
        const sentence = block.text.slice(start - block.start, end - block.start);
        for (const [word] of sentence.toLowerCase().matchAll(WORD)) words.push(number(word));
        if (words.length > before) sentences.push(before);
      }
    }
    return { words: Int32Array.from(words), sentences };
  });
}
