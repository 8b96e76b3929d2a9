import { WORD } from './describe-word.ts';
import type { Unit } from './list-units.ts';

const SHORT = 4;

/**
 * Whether a heading has capitals on words that are no names, so that it can make none: headings set in capitals or in
 * title case, "Governor Says Troops Will Leave". One set like a sentence, an item of a numbered list, or names with
 * numbers and no other words, "62 Ann Lee", is as good as a paragraph.
 */
export function isClosedHeading(units: readonly Unit[]): boolean {
  if (/^\d+$/.test(units[0]?.text ?? '') && /^[.):]$/.test(units[1]?.text ?? '')) return false;
  let capitals = 0;
  let plain = 0;
  for (const { text, bits, opens, known } of units) {
    if (opens || (bits & (WORD.mark | WORD.number | WORD.function)) !== 0 || text.length < SHORT || known !== 0)
      continue;
    if ((bits & WORD.capital) === 0) plain += 1;
    else if ((bits & (WORD.common | WORD.personNoun)) !== 0 && (bits & (WORD.given | WORD.surname)) === 0)
      capitals += 1;
  }
  return capitals >= plain && (capitals > 0 || units.every(({ bits }) => (bits & WORD.number) === 0));
}
