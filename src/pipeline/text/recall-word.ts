/** A word, a number or a mark as it is spelled; one object wherever it stands, as long as it is remembered. */
export interface Word {
  readonly text: string;
  /** `text` in lower case. */
  readonly lower: string;
  /** `lower` with straight apostrophes. */
  readonly straight: string;
  /** What the stages keep with it; see `keepWithWord`. */
  readonly kept: unknown[];
}

/** Twice as many places as words, so that a search is short. */
const PLACES = 1 << 16;
const MOST_WORDS = PLACES >> 1;
/** What is longer is seldom a word. */
const LONGEST = 24;

/** How many sorts of things are kept with words. */
let sorts = 0;
const places = new Array<Word | undefined>(PLACES).fill(undefined);
let count = 0;

/**
 * The word between two offsets of `text`, in UTF-16 code units. The same words come again and again, in every text: one
 * that was read before is found by its characters, without a new string, with all that is known of it. The memory is
 * emptied when it is full.
 */
export function recallWord(text: string, start: number, end: number): Word {
  if (end - start > LONGEST) return readWord(text.slice(start, end));
  let place = hash(text, start, end);
  for (let word = places[place]; word !== undefined; word = places[place]) {
    if (isSame(word.text, text, start, end)) return word;
    place = (place + 1) & (PLACES - 1);
  }
  const word = readWord(spellAnew(text, start, end));
  if (count < MOST_WORDS) {
    places[place] = word;
    count += 1;
  } else {
    places.fill(undefined);
    count = 0;
  }
  return word;
}

/** A place in `kept`; asked for while modules load, before any word is read. */
export function addSort(): number {
  sorts += 1;
  return sorts - 1;
}

function readWord(text: string): Word {
  const lower = text.toLowerCase();
  const straight = lower.includes('’') ? lower.replaceAll('’', "'") : lower;
  return { text, lower, straight, kept: new Array<unknown>(sorts).fill(undefined) };
}

/** A part of a text can keep the whole text alive, and takes two bytes a character if any of the text's characters does. */
function spellAnew(text: string, start: number, end: number): string {
  const codes: number[] = [];
  for (let at = start; at < end; at += 1) codes.push(text.charCodeAt(at));
  return String.fromCharCode(...codes);
}

function hash(text: string, start: number, end: number): number {
  let sum = 0;
  for (let at = start; at < end; at += 1) sum = (Math.imul(sum, 31) + text.charCodeAt(at)) | 0;
  return (sum ^ (sum >>> 15)) & (PLACES - 1);
}

function isSame(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}
