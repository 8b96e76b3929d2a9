import type { Span } from '../../schema/span.ts';

/** A word, a number or a mark. Possessive endings, hyphens and quotation marks are tokens of their own. */
export interface Token extends Span {
  /** `text.slice(start, end)`. */
  text: string;
  kind: 'word' | 'number' | 'mark';
  /** Whether white space, or the beginning of the range, stands before it. */
  spaced: boolean;
}

/**
 * In order: abbreviations of single letters (U.S., a.m.), words with inner apostrophes (don't, O’Brien) but without a
 * possessive ending, numbers (2,000.5, 9:30), possessive endings, runs of dots or dashes, any other character.
 */
const TOKEN =
  /(?<word>(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}_]*\p{L}[\p{L}\p{M}\p{N}_]*(?:['’](?![sS](?![\p{L}\p{N}]))\p{L}+)*)|(?<number>\p{N}+(?:[.,:]\p{N}+)*)|['’][sS](?![\p{L}\p{N}])|\.{2,}|-{2,}|''|``|[^\s]/gu;

/** The tokens of `text` between two offsets, in UTF-16 code units. Nothing but white space lies between two tokens. */
export function tokenize(text: string, { start, end }: Span): Token[] {
  const tokens: Token[] = [];
  const range = text.slice(start, end);
  let previousEnd = -1;
  for (const match of range.matchAll(TOKEN)) {
    const { word, number } = match.groups ?? {};
    const from = match.index;
    tokens.push({
      start: start + from,
      end: start + from + match[0].length,
      text: match[0],
      kind: word !== undefined ? 'word' : number !== undefined ? 'number' : 'mark',
      spaced: from !== previousEnd,
    });
    previousEnd = from + match[0].length;
  }
  return tokens;
}
