/** Whether a text has no more words than `most`; reads no further than that, since a line can be a whole text. */
export function hasAtMost(text: string, most: number): boolean {
  const words = /\S+/g;
  for (let count = 0; words.test(text); count += 1) if (count === most) return false;
  return true;
}
