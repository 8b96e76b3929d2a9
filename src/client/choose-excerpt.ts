import { searchGaps } from '../schema/search-record.ts';

/** A piece of an excerpt: words of a source, those of them that were searched for, or a mark of the site's. */
export interface ExcerptPart {
  kind: 'words' | 'found' | 'gap';
  text: string;
}

const CUT = '…';
const GAPS: ReadonlySet<string> = new Set(Object.values(searchGaps));

/**
 * The stretch of a text that holds most of what was found, in pieces that one space parts. `found` holds 0-based numbers of
 * words, in order; a text of up to half as many words again as `length` is given whole. Linear in the length of the text.
 */
export function chooseExcerpt(text: string, found: readonly number[], length: number): ExcerptPart[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const marked = new Set(found);
  const isWhole = words.length <= length * 1.5;
  const start = isWhole ? 0 : chooseStart(words.length, found, length);
  const end = isWhole ? words.length : Math.min(words.length, start + length);
  const parts: ExcerptPart[] = [];
  if (start > 0) parts.push({ kind: 'gap', text: CUT });
  for (const [index, word] of words.slice(start, end).entries()) {
    const kind = GAPS.has(word) ? 'gap' : marked.has(start + index) ? 'found' : 'words';
    const last = parts.at(-1);
    if (last?.kind === kind) last.text += ` ${word}`;
    else parts.push({ kind, text: word });
  }
  if (end < words.length) parts.push({ kind: 'gap', text: CUT });
  return parts;
}

/** The first word of the window with the most finds, with a quarter of the window before the first of them. */
function chooseStart(words: number, found: readonly number[], length: number): number {
  const most = Math.ceil(length * 0.75);
  let [best, first, from] = [0, found[0] ?? 0, 0];
  for (const [to, place] of found.entries()) {
    while (place - (found[from] ?? 0) >= most) from += 1;
    if (to - from + 1 > best) [best, first] = [to - from + 1, found[from] ?? 0];
  }
  return Math.max(0, Math.min(first - (length - most), words - length));
}
