import { hasAtMost } from './has-at-most.ts';

const MOST_WORDS = 14;
const ENDS_LIKE_SENTENCE = /[.!?…:;,]["”’')\]]*$/;
const LIST_ITEM = /^(?:[-–—•*·◦▪●○■□‣✓]|\d{1,3}[.)])\s/;

/** A line with those beside it. */
export interface LineInText {
  text: string;
  /** The lines directly above and below; none over a blank line. */
  above?: string | undefined;
  below?: string | undefined;
  /** The filled lines before and after, over blank lines too. */
  before?: string | undefined;
  after?: string | undefined;
}

/** A heading is short and does not end like a sentence; it is no item of a list, and no line of a text that is wrapped. */
export function isHeading({ text, above, below, before, after }: LineInText): boolean {
  if (!hasAtMost(text, MOST_WORDS) || ENDS_LIKE_SENTENCE.test(text) || !/\p{L}/u.test(text)) return false;
  // The first words of a speech that runs on.
  if (/^["“][^"”]*$/.test(text)) return false;
  if (below !== undefined && /^\p{Ll}/u.test(below)) return false;
  if (above !== undefined && /^\p{Ll}/u.test(text) && !ENDS_LIKE_SENTENCE.test(above)) return false;
  if (!LIST_ITEM.test(text)) return true;
  return /^\d/.test(text) && !isNumbered(before) && !isNumbered(after);
}

function isNumbered(line: string | undefined): boolean {
  return line !== undefined && /^\d{1,3}[.)]\s/.test(line);
}
