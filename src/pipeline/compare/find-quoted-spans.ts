import type { Block } from '../../schema/block.ts';
import type { Span } from '../../schema/span.ts';

const MARK = /[“”„«»"]|''|``|(?<![\p{L}\p{N}])['‘](?=[\p{L}\p{N}“"])|(?<=[\p{L}\p{N}.,!?…])['’](?![\p{L}\p{N}])/gu;
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“ ”',
  '«': '»',
  '»': '«',
  '"': '"',
  "''": "''",
  '``': "''",
  '‘': '’',
  "'": "'",
};
/** Single marks that take no partner are apostrophes: "the protesters' demands". */
const SINGLE = /^['‘]$/;

/**
 * The words between quotation marks in a block, without the marks. A double mark that is not closed runs on to the end of
 * the block, as it does where a speech has several paragraphs. A quotation within one belongs to it.
 */
export function findQuotedSpans({ text, start }: Pick<Block, 'text' | 'start'>): Span[] {
  const marks = [...text.matchAll(MARK)];
  const spans: Span[] = [];
  let next = 0;
  while (next < marks.length) {
    const open = marks[next];
    if (!open) break;
    next += 1;
    const closers = CLOSERS[open[0]]?.split(' ');
    if (!closers || (open[0] === "'" && isClosing(text, open.index))) continue;
    let at = next;
    while (at < marks.length && !closers.includes(marks[at]?.[0] ?? '')) at += 1;
    const close = marks[at];
    if (!close && SINGLE.test(open[0])) continue;
    if (close) next = at + 1;
    const from = open.index + open[0].length;
    const to = close?.index ?? text.length;
    if (from < to) spans.push({ start: start + from, end: start + to });
    if (!close) break;
  }
  return spans;
}

function isClosing(text: string, at: number): boolean {
  return /[\p{L}\p{N}.,!?…]/u.test(text[at - 1] ?? '');
}
