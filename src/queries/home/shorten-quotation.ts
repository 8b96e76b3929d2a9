import type { Quotation } from '../statements/place-quotations.ts';

/** So much of a quotation is read at once, in UTF-16 code units. */
const LONGEST = 420;

/** The beginning of a quotation: whole paragraphs and runs as far as they are short enough, and of a longer one whole words. */
export function shortenQuotation({ paragraphs }: Pick<Quotation, 'paragraphs'>): {
  paragraphs: string[][];
  isCut: boolean;
} {
  const kept: string[][] = [];
  let room = LONGEST;
  for (const { runs } of paragraphs) {
    const words: string[] = [];
    for (const { text } of runs) {
      if (text.length > room) {
        const beginning = text.slice(0, text.lastIndexOf(' ', room) + 1).trimEnd();
        if (beginning !== '' && kept.length + words.length === 0) words.push(beginning);
        if (words.length > 0) kept.push(words);
        return { paragraphs: kept, isCut: true };
      }
      words.push(text);
      room -= text.length;
    }
    kept.push(words);
  }
  return { paragraphs: kept, isCut: false };
}
