import type { Span } from '../../src/schema/span.ts';

/** The first place of whole words in a text, from an offset on; undefined where they do not stand there. */
export function findWords(text: string, words: string, from = 0): Span | undefined {
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    if (isWhole(text, at, words.length)) return { start: at, end: at + words.length };
  }
  return undefined;
}

/** The place of whole words that is nearest to one of `spans` and in none of them: "he" stands in a text more than once. */
export function findNearest(text: string, words: string, spans: readonly Span[]): Span | undefined {
  const places: Span[] = [];
  let place = findWords(text, words);
  while (place) {
    const { start } = place;
    if (!spans.some((span) => span.start <= start && start < span.end)) places.push(place);
    place = findWords(text, words, start + 1);
  }
  const distance = ({ start }: Span): number =>
    Math.min(...spans.map((span) => Math.min(Math.abs(span.start - start), Math.abs(span.end - start))));
  return places.sort((a, b) => distance(a) - distance(b))[0];
}

const LETTER = /[\p{L}\p{N}]/u;

function isWhole(text: string, start: number, length: number): boolean {
  const end = start + length;
  const splitsBefore = LETTER.test(text.charAt(start - 1)) && LETTER.test(text.charAt(start));
  const splitsBehind = LETTER.test(text.charAt(end - 1)) && LETTER.test(text.charAt(end));
  return !splitsBefore && !splitsBehind;
}
