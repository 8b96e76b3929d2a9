/** What has no place in XML, or none that readers of feeds agree on: controls, halves of a pair, the two non-characters. */
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** Text for XML. What it can not hold is not dropped in silence: a replacement character, �, stands for each. */
export function markForbidden(text: string): string {
  return text.replace(FORBIDDEN, '\uFFFD');
}
