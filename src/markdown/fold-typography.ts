import { clearName } from '../schema/hidden-characters.ts';

/**
 * Puts a text into the form in which quotations are compared: how quotation marks, apostrophes, dashes, dots of omission
 * and white space are set makes no difference, and invisible characters are left out. Letters and their case stay.
 */
export function foldTypography(text: string): string {
  return clearName(text)
    .replace(/''|``|[“”„‟«»"‘’‚‛′`´]/g, "'")
    .replace(/\s?[–—―]\s?|\s--?\s|--/g, '-')
    .replace(/[‐‑‒−]/g, '-')
    .replace(/\.\s?\.\s?\./g, '…')
    .replace(/\s+/g, ' ')
    .trim();
}
