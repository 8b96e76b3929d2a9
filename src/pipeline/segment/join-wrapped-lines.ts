import type { Line } from './classify-lines.ts';

/** Texts set to a width are set to about 80 characters; paragraphs that stand on one line each are longer. */
const MOST_WIDTH = 100;
const LEAST_WIDTH = 40;
/** Fewer breaks are too few to tell. */
const LEAST_BREAKS = 3;
/** A line of a wrapped paragraph is at least this share of the width. */
const FULL = 0.6;
/** "- an item", "2. an item", "SMITH: Thank you": what begins a passage of its own. */
const OPENS_PASSAGE = /^(?:[-–—•*·] |\d{1,3}[.)] |\p{Lu}[\p{Lu}.’' -]{1,40}: )/u;
const ENDS_LIKE_SENTENCE = /[.!?:]["”’')\]]{0,3}$/;

/**
 * Joins the lines of paragraphs that were wrapped to a width, as in mails and old wires: a paragraph there ends with a
 * blank line. A text counts as wrapped where most lines that another follows have no room for its first word. A joined
 * line carries the number of its first; `words` gives the text between two offsets. Linear in the number of lines.
 */
export function joinWrappedLines(lines: readonly Line[], words: (start: number, end: number) => string): Line[] {
  const width = lines.reduce((most, { text }) => Math.max(most, text.length), 0);
  if (width > MOST_WIDTH || width < LEAST_WIDTH) return [...lines];
  const breaks = lines.filter((line, at) => lines[at + 1]?.line === line.line + 1);
  const full = lines.filter((line, at) => isForced(line, lines[at + 1], width));
  const open = full.filter(({ text }) => !ENDS_LIKE_SENTENCE.test(text));
  if (open.length < LEAST_BREAKS || 2 * full.length < breaks.length) return [...lines];

  const joined: Line[] = [];
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    const paragraph = joined.at(-1);
    if (before && paragraph && goesOn(before, line, width))
      joined[joined.length - 1] = { ...paragraph, end: line.end, text: words(paragraph.start, line.end) };
    else joined.push(line);
  }
  return joined;
}

/** Whether a line ends where it does because the first word of the next has no room on it. */
function isForced(line: Line, next: Line | undefined, width: number): boolean {
  if (next?.line !== line.line + 1 || OPENS_PASSAGE.test(next.text)) return false;
  const word = next.text.search(/\s|$/);
  return line.text.length + 1 + word > width;
}

/** Some programs break a line a little early; it is still a long line that ends like no sentence. */
function goesOn(line: Line, next: Line, width: number): boolean {
  if (isForced(line, next, width)) return true;
  if (next.line !== line.line + 1 || OPENS_PASSAGE.test(next.text)) return false;
  return line.text.length >= FULL * width && !ENDS_LIKE_SENTENCE.test(line.text);
}
