/** A spelling that stands in texts, held once however often it stands there. */
export interface Word {
  readonly text: string;
  /** `text` in lower case. */
  readonly lower: string;
}

interface Slot extends Word {
  hash: number;
}

/** V8 lets a part of a text that is longer keep the whole text alive; few words are. */
const LONGEST = 12;
/** A power of two. A word stands in the slot that its hash ends in, and takes the place of another that stood there. */
const SLOTS = 1 << 14;
const slots: (Slot | undefined)[] = new Array<undefined>(SLOTS).fill(undefined);

/**
 * The word between two offsets of a text. The same words come again and again: those that are held need not be cut out
 * of the text, put in lower case and hashed for every set that they are looked up in.
 */
export function internWord(text: string, start: number, end: number): Word {
  const length = end - start;
  if (length > LONGEST) return makeWord(text.slice(start, end));
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  const place = (hash ^ (hash >>> 14)) & (SLOTS - 1);
  const slot = slots[place];
  if (slot?.hash === hash && slot.text.length === length && text.startsWith(slot.text, start)) return slot;
  const word = { ...makeWord(text.slice(start, end)), hash };
  slots[place] = word;
  return word;
}

function makeWord(text: string): Word {
  return { text, lower: text.toLowerCase() };
}
