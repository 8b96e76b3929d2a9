import { WORD } from './describe-word.ts';
import { KNOWN_PLACE } from './lexicon/known-names.ts';
import type { Unit } from './list-units.ts';

const STATE_HEAD =
  /^(?:(?:(?:Democratic|Federal|Islamic) )?Republic|Kingdom|Sultanate|Emirate|Principality|Gulf|Bay|Strait)$/;

/** "Arab Republic of Egypt", "Gulf of Tunis": a form of state or of sea, "of", and a listed place, with no agency before it. */
export function namesState(units: readonly Unit[]): boolean {
  const last = units.at(-1);
  if (!last || units.length < 3 || (last.known & KNOWN_PLACE) === 0) return false;
  const head = units.findIndex(({ text }) => STATE_HEAD.test(text));
  if (head < 0 || units[head + 1]?.text !== 'of') return false;
  return units.slice(0, head).every(({ bits }) => (bits & (WORD.agencyHead | WORD.openingHead)) === 0);
}
