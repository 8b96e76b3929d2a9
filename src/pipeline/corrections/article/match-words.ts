import { foldTypography } from '../../../markdown/fold-typography.ts';
import type { Span } from '../../../schema/span.ts';
import { tokenize } from '../../text/tokenize.ts';

/**
 * Every place in a part of a text at which words stand verbatim, apart from how marks and spaces are set. Spans are UTF-16
 * code units into the text.
 */
export function matchWords(text: string, within: Span, words: string): Span[] {
  const wanted = tokenize(words, { start: 0, end: words.length }).map((token) => foldTypography(token.text));
  const tokens = tokenize(text, within);
  const folded = tokens.map((token) => foldTypography(token.text));
  return tokens.flatMap(({ start }, first): Span[] => {
    const last = tokens[first + wanted.length - 1];
    const stands = wanted.length > 0 && last && wanted.every((word, at) => folded[first + at] === word);
    return stands ? [{ start, end: last.end }] : [];
  });
}
