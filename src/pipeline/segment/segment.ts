import type { Block } from '../../schema/block.ts';
import { listFilledLines, type FilledLine } from '../text/list-filled-lines.ts';
import { tokenize, type Token } from '../text/tokenize.ts';
import { classifyLines, type KindsOfLines } from './classify-lines.ts';
import { findQuotations, type Quotation } from './find-quotations.ts';
import { joinWrappedLines } from './join-wrapped-lines.ts';
import { splitSentences } from './split-sentences.ts';

/** A seed's text, cut up. All offsets are UTF-16 code units into `text`. */
export interface SegmentedText {
  text: string;
  blocks: Block[];
  /** The tokens of each block, by the block's index. */
  tokens: Token[][];
  quotations: Quotation[];
}

/** How a text is to be read. */
export interface Reading {
  /** The lines that are read; all that are not blank where none are given. */
  lines?: readonly FilledLine[] | undefined;
  /** What an editor says that lines are. */
  told?: KindsOfLines | undefined;
}

/**
 * Cuts a text into blocks (its lines, or paragraphs that were wrapped to a width), sentences, tokens and quotations. Linear
 * in the length of the text.
 */
export function segment(text: string, { lines: filled = listFilledLines(text), told }: Reading = {}): SegmentedText {
  const isMarked = filled.some(({ mark }) => mark !== undefined);
  const joined = isMarked ? filled : joinWrappedLines(filled, (start, end) => text.slice(start, end));
  const lines = classifyLines(joined, told);
  const tokens = lines.map((line) => tokenize(text, line));
  const blocks = lines.map(({ start, end, line, kind, text: words, credit, rule }, at): Block => {
    const sentences = splitSentences(tokens[at] ?? []);
    return { start, end, line, kind, text: words, sentences, ...(credit && { credit }), rule };
  });
  const quotations = findQuotations(blocks.map(({ kind }, at) => ({ kind, tokens: tokens[at] ?? [] })));
  return { text, blocks, tokens, quotations };
}
