import type { Block } from '../../schema/block.ts';
import { listLines } from '../text/list-lines.ts';
import { tokenize, type Token } from '../text/tokenize.ts';
import { classifyLines, type KindsOfLines, type Line } from './classify-lines.ts';
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

/**
 * Cuts a text into blocks (its lines, or paragraphs that were wrapped to a width), sentences, tokens and quotations. Linear
 * in the length of the text. `told` is what an editor says of lines.
 */
export function segment(text: string, told?: KindsOfLines): SegmentedText {
  const lines = classifyLines(
    joinWrappedLines(listFilledLines(text), (start, end) => text.slice(start, end)),
    told,
  );
  const tokens = lines.map((line) => tokenize(text, line));
  const blocks = lines.map(({ start, end, line, kind, text: words, credit, rule }, at): Block => {
    const sentences = splitSentences(tokens[at] ?? []);
    return { start, end, line, kind, text: words, sentences, ...(credit && { credit }), rule };
  });
  const quotations = findQuotations(blocks.map(({ kind }, at) => ({ kind, tokens: tokens[at] ?? [] })));
  return { text, blocks, tokens, quotations };
}

/** The lines that hold anything but white space, without the white space around it. */
function listFilledLines(text: string): Line[] {
  return listLines(text).flatMap(({ start, end }, at): Line[] => {
    const words = text.slice(start, end).trim();
    if (!words) return [];
    const from = text.indexOf(words, start);
    return [{ start: from, end: from + words.length, line: at + 1, text: words }];
  });
}
