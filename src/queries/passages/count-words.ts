const WORD = /[\p{L}\p{N}]+/gu;
const JOINT = /^['’.,-]$/;

/** How many words a text has: runs of letters and digits, those that an apostrophe, hyphen or point joins being one. */
export function countWords(text: string): number {
  let count = 0;
  let end = -1;
  for (const { 0: run, index } of text.matchAll(WORD)) {
    if (end < 0 || !JOINT.test(text.slice(end, index))) count += 1;
    end = index + run.length;
  }
  return count;
}
