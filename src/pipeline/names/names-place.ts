import { WORD } from './describe-word.ts';
import { KNOWN_PLACE } from './lexicon/known-names.ts';
import type { Unit } from './list-units.ts';

const STATE_HEAD =
  /^(?:(?:(?:Democratic|Federal|Islamic) )?Republic|Kingdom|Sultanate|Emirate|Principality|Gulf|Bay|Strait)$/;

const SURE_HEAD =
  /^(?:County|Avenue|Boulevard|Street|Road|River|Creek|Peninsula|Prefecture|Province|Highway|Freeway|Motorway|Mountains|Islands?|Airport|Bridge)$/;
const LONGEST_PLACE = 4;

/** "Orange County", "Polar Bear Street": plain words before a head that leaves no doubt. */
export function endsInSurePlace(units: readonly Unit[]): boolean {
  const last = units.at(-1);
  if (!last || units.length < 2 || units.length > LONGEST_PLACE || !SURE_HEAD.test(last.text)) return false;
  const heads = WORD.agencyHead | WORD.openingHead | WORD.title | WORD.demonym;
  return units.slice(0, -1).every(({ bits }) => (bits & WORD.capital) !== 0 && (bits & (heads | WORD.given)) === 0);
}

/** "Arab Republic of Egypt", "Gulf of Tunis": a form of state or of sea, "of", and a listed place, with no agency before it. */
export function namesState(units: readonly Unit[]): boolean {
  const last = units.at(-1);
  if (!last || units.length < 3 || (last.known & KNOWN_PLACE) === 0) return false;
  const head = units.findIndex(({ text }) => STATE_HEAD.test(text));
  if (head < 0 || units[head + 1]?.text !== 'of') return false;
  return units.slice(0, head).every(({ bits }) => (bits & (WORD.agencyHead | WORD.openingHead)) === 0);
}
