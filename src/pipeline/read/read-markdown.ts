import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import type { FilledLine } from '../text/list-filled-lines.ts';
import { listLines } from '../text/list-lines.ts';
import { joinParagraphs } from './markdown/join-paragraphs.ts';
import { listLeaves } from './markdown/list-leaves.ts';
import { setLines } from './markdown/set-lines.ts';

/** A text whose marks are taken out. */
export interface UnmarkedText {
  /** As long as the source, with the same line breaks; each line of it begins where its words begin in the source. */
  readable: string;
  passages: FilledLine[];
}

/** Text that people paste is indented without being code. */
const parser = remark()
  .data('micromarkExtensions', [{ disable: { null: ['codeIndented'] } }])
  .use(remarkGfm, { singleTilde: false });

/**
 * Takes the marks of markdown out of a text: those of headings, quotations, lists, tables, emphasis, links, notes and
 * comments; what is struck out keeps its tildes. The words stay as they are, and every line keeps its length: for what was
 * taken out of it spaces stand before or behind its words. Only for what `measureMarkdown` finds nothing in:
 * parsing may take long otherwise.
 */
export function readMarkdown(source: string): UnmarkedText {
  const lines = listLines(source);
  const words = setLines(listLeaves(parser.parse(source), source, lines), lines, source);
  let readable = '';
  for (const { start, text } of words) readable += blank(source.slice(readable.length, start)) + text;
  readable += blank(source.slice(readable.length));
  return { readable, passages: joinParagraphs(words, readable) };
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
