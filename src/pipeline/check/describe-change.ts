/** Words around the place at which two texts part. */
const AROUND = 3;
const MOST_WORDS = 14;

/** Two versions of a passage, each cut down to the words in which it differs from the other and a few around them. */
export function describeChange(before: string, now: string): { before: string; now: string } {
  const [one, other] = [before.split(/\s+/), now.split(/\s+/)];
  const shorter = Math.min(one.length, other.length);
  let head = 0;
  while (head < shorter && one[head] === other[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  return { before: cut(one, head, tail), now: cut(other, head, tail) };
}

function cut(words: readonly string[], head: number, tail: number): string {
  const start = Math.max(0, head - AROUND);
  const end = Math.min(words.length, words.length - tail + AROUND, start + MOST_WORDS + 2 * AROUND);
  const shown = words.slice(start, end).join(' ');
  return `${start > 0 ? '… ' : ''}${shown}${end < words.length ? ' …' : ''}`;
}
