/** What stands between `<main …>` and `</main>`; undefined where a page has none. */
export function mainOf(html: string): string | undefined {
  const open = html.indexOf('<main');
  const start = html.indexOf('>', open) + 1;
  const end = html.lastIndexOf('</main>');
  return open < 0 || start === 0 || end < start ? undefined : html.slice(start, end);
}

/** The first heading of a page, as letters and digits; undefined where there is none. */
export function headingOf(html: string): string | undefined {
  const open = html.indexOf('<h1');
  const end = html.indexOf('</h1>', open);
  return open < 0 || end < 0 ? undefined : wordsOf(html.slice(open, end));
}

/** Whether anything stands in a piece of HTML beside its tags. */
export function hasText(html: string): boolean {
  return />[^<]*[^\s<][^<]*(?:<|$)/.test(`>${html}`);
}

/**
 * The letters and digits of a piece of HTML, of markdown or of a text, and nothing else: so they can be compared whatever marks, isolates and spaces
 * stand between them.
 */
export function wordsOf(html: string): string {
  const text = html
    .replace(/<[^<>]*>/g, '')
    .replace(/&(?:#(\d+)|#[xX]([\dA-Fa-f]+)|(amp|lt|gt|quot|apos|nbsp));/g, decode);
  return lettersOf(text);
}

/** The letters and digits of a text. */
export function lettersOf(text: string): string {
  return text.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '');
}

function decode(whole: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name !== undefined) return ' ';
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
