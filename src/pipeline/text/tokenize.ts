import type { Span } from '../../schema/span.ts';
import { findPlainEnd, isAsciiSpace } from './find-plain-end.ts';
import { recallWord, type Word } from './recall-word.ts';

/** A word, a number or a mark. Possessive endings, hyphens and quotation marks are tokens of their own. */
export interface Token extends Span {
  /** `text.slice(start, end)`. */
  text: string;
  /** `text` in lower case. */
  lower: string;
  kind: 'word' | 'number' | 'mark';
  /** The same wherever it stands. */
  word: Word;
  /** Whether white space, or the beginning of the range, stands before it. */
  spaced: boolean;
}

/**
 * In order: abbreviations of single letters (U.S., a.m.), words with inner apostrophes (don't, O’Brien) but without a
 * possessive ending, numbers (2,000.5, 9:30), possessive endings, runs of dots or dashes, any other character. Where no word
 * begins with a combining mark or a low line, none begins with those behind it, so that a run of them is looked through once.
 */
const TOKEN =
  /(?<word>(?:\p{L}\.){2,}|(?<![\p{M}_]\p{N}*)[\p{L}\p{M}\p{N}_]*\p{L}[\p{L}\p{M}\p{N}_]*(?:['’](?![sS](?![\p{L}\p{N}]))\p{L}+)*)|(?<number>\p{N}+(?:[.,:]\p{N}+)*)|['’][sS](?![\p{L}\p{N}])|\.{2,}|-{2,}|''|``|[^\s]/uy;

/** The tokens of `text` between two offsets, in UTF-16 code units. Nothing but white space lies between two tokens. */
export function tokenize(text: string, { start, end }: Span): Token[] {
  const tokens: Token[] = [];
  let range: string | undefined;
  let previousEnd = -1;
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (isAsciiSpace(code)) {
      at += 1;
      continue;
    }
    const from = at;
    let kind: Token['kind'] = isAsciiLetter(code) ? 'word' : isAsciiDigit(code) ? 'number' : 'mark';
    at = findPlainEnd(text, from, end);
    if (at === from) {
      range ??= text.slice(start, end);
      TOKEN.lastIndex = from - start;
      const match = TOKEN.exec(range);
      // White space beyond ASCII is no token.
      at += match?.[0].length ?? 1;
      if (!match) continue;
      kind = match[1] !== undefined ? 'word' : match[2] !== undefined ? 'number' : 'mark';
    }
    const word = recallWord(text, from, at);
    tokens.push({ start: from, end: at, text: word.text, lower: word.lower, kind, word, spaced: from !== previousEnd });
    previousEnd = at;
  }
  return tokens;
}

function isAsciiLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

function isAsciiDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
