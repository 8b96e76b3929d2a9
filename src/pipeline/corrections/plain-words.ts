import { clearName } from '../../schema/hidden-characters.ts';

/** The words with straight apostrophes and quotation marks and single spaces, as an editor types them, and without what nobody sees. */
export function plainWords(words: string): string {
  return evenText(clearName(words)).replace(/ +/g, ' ').trim();
}

/** The text with plain apostrophes, quotation marks and spaces; every offset stays what it was. */
export function evenText(text: string): string {
  return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s/g, ' ');
}
