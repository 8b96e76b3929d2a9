import type { Span } from '../schema/span.ts';

/** Words that an editor put between quotation marks. The range includes the marks. */
export interface QuotedRange extends Span {
  /** The words between the marks. */
  words: string;
  /** Whether there is a closing mark; without one the quotation ends with its paragraph. */
  closed: boolean;
}

const CLOSERS: Readonly<Record<string, string>> = { '“': '”', '„': '“”', '«': '»', '"': '"', '‘': '’', "'": "'" };
const WORD = /[\p{L}\p{N}]/u;
/** Words that begin with an apostrophe. */
const ELISION = /^['‘’](?:\d|(?:em|tis|til|till|twas|cause|cos|bout|n)(?![\p{L}\p{N}]))/iu;

/**
 * Finds the outermost quotations of a paragraph in order: “ ”, „ “, « », " ", and ‘ ’ or ' ' where they are plainly no
 * apostrophes, that is, where an opening and a closing one stand at the edges of words.
 */
export function findQuotedWords(text: string): QuotedRange[] {
  const found: QuotedRange[] = [];
  const unclosed = new Set<string>();
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at] ?? '';
    const closers = CLOSERS[mark];
    if (closers === undefined || unclosed.has(mark) || !opens(text, at)) continue;
    const single = mark === '‘' || mark === "'";
    const close = findClose(text, at + 1, closers, single);
    if (close < 0 && single) {
      unclosed.add(mark);
      continue;
    }
    const end = close < 0 ? text.length : close;
    const words = text.slice(at + 1, end);
    if (WORD.test(words)) found.push({ start: at, end: Math.min(end + 1, text.length), words, closed: close >= 0 });
    at = end;
  }
  return found;
}

function opens(text: string, at: number): boolean {
  const mark = text[at];
  if (mark !== '"' && mark !== "'" && mark !== '‘') return true;
  if (WORD.test(text[at - 1] ?? '')) return false;
  if (/^\s?$/.test(text[at + 1] ?? '')) return false;
  return mark === '"' || !ELISION.test(text.slice(at, at + 8));
}

function findClose(text: string, from: number, closers: string, single: boolean): number {
  for (let at = from; at < text.length; at += 1) {
    if (!closers.includes(text[at] ?? '')) continue;
    if (!single) return at;
    if (at > from && !/\s/.test(text[at - 1] ?? ' ') && !WORD.test(text[at + 1] ?? '')) return at;
  }
  return -1;
}
