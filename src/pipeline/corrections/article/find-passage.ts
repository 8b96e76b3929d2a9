import type { Problem } from '../../../markdown/report-problem.ts';
import { listInWords } from '../../../markdown/suggest-similar.ts';
import type { Block } from '../../../schema/block.ts';
import type { Span } from '../../../schema/span.ts';

/** A passage of an article, and the words behind its address that say what of it is meant. */
export interface FoundPassage {
  block: Block;
  /** The line without the white space around it, or the sentence. */
  span: Span;
  /** `14.2`. */
  address: string;
  words: string | undefined;
}

/** What addresses are looked up in. */
export interface AddressedText {
  blocks: readonly Block[];
  /** Number of lines, blank ones included. */
  lines: number;
}

const ADDRESS = /^([1-9]\d*)(?:\.([1-9]\d*))?(?:\s+(\S[^]*))?$/;

/** Finds the passage of `14`, `14.2` or `14.2 first words`; a problem, still without its place, where there is none. */
export function findPassage(written: string, { blocks, lines }: AddressedText): FoundPassage | Problem {
  const [, line = '', sentence, words] = ADDRESS.exec(written) ?? [];
  const block = blocks.find((candidate) => candidate.line === Number(line));
  if (!block) return explainMissing(Number(line), { blocks, lines });
  const span = sentence === undefined ? block : block.sentences[Number(sentence) - 1];
  if (span)
    return { block, span, address: sentence === undefined ? line : `${line}.${sentence}`, words: words?.trim() };
  const count = block.sentences.length;
  const reason = `line ${line} has ${count === 1 ? 'one sentence' : `${String(count)} sentences`}, and no sentence ${sentence ?? ''}`;
  const hint = count === 1 ? `write ${line}` : `the last one is ${line}.${String(count)}`;
  return { rule: 'unknown-passage', reason, hint };
}

function explainMissing(line: number, { blocks, lines }: AddressedText): Problem {
  const rule = 'unknown-passage';
  const joined = blocks.find(
    (block) => block.line < line && line <= block.line + block.text.split(/\r\n?|\n/).length - 1,
  );
  if (joined) {
    const first = String(joined.line);
    const reason = `line ${String(line)} is a part of the paragraph that begins in line ${first}`;
    return { rule, reason, hint: `write ${first}, the number of its first line` };
  }
  const near = blocks
    .toSorted((a, b) => Math.abs(a.line - line) - Math.abs(b.line - line) || a.line - b.line)
    .slice(0, 2)
    .sort((a, b) => a.line - b.line)
    .map((block) => `${String(block.line)} "${shorten(block.text)}"`);
  const reason =
    line > lines
      ? `the text has ${String(lines)} lines, and no line ${String(line)}`
      : `line ${String(line)} of the text is blank`;
  return { rule, reason, hint: `the nearest lines are ${listInWords(near)}` };
}

/** Words for a message: in one line, and no more than about fifty characters. */
export function shorten(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length > 50 ? `${line.slice(0, 49).trimEnd()}…` : line;
}
