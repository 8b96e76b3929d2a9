import type { Candidate } from './collect-candidates.ts';
import { describeWord, WORD } from './describe-word.ts';
import { KNOWN, KNOWN_PLACE } from './lexicon/known-names.ts';
import type { Unit } from './list-units.ts';

const MAX_TOWN_UNITS = 8;
const MAX_UNITS = 16;
const DASH = /^(?:[-–—]|--)$/;

/**
 * Whether a candidate is the town in capitals that a paragraph begins with: "OBAN, Scotland (Reuters) —", "PARIS —",
 * "MOSCOW/KYIV (Reuters) -". A town that no list holds needs a place, a date or an agency in brackets behind it.
 */
export function isDatelineTown(units: readonly Unit[], { from, to, titleFrom }: Candidate): boolean {
  if (titleFrom !== undefined || to > MAX_TOWN_UNITS || !opensTown(units, from)) return false;
  if (!units.slice(0, to).every(isTownWord)) return false;
  const town = units.slice(from, to);
  const listed = town.length === 1 && ((town[0]?.known ?? 0) & KNOWN_PLACE) !== 0;
  if (!listed && (town.every(isPlainOrKnown) || ((town[0]?.bits ?? 0) & WORD.given) !== 0)) return false;
  const certain = endsDateline(units, to);
  return certain === undefined ? false : certain || listed;
}

function isTownWord({ bits, text }: Unit): boolean {
  return text === '/' || ((bits & WORD.capital) !== 0 && text === text.toUpperCase());
}

function opensTown(units: readonly Unit[], from: number): boolean {
  return (from === 0 || units[from - 1]?.text === '/') && (units[from]?.text.length ?? 0) > 2;
}

/** "BREAKING", "READ MORE", "NATO": words that stand in capitals for another reason. */
function isPlainOrKnown({ text, known }: Unit): boolean {
  return (
    (known & (KNOWN.agency | KNOWN.news | KNOWN.other)) !== 0 ||
    (describeWord(text.toLowerCase()) & (WORD.common | WORD.function)) !== 0
  );
}

/**
 * Reads on to the dash that ends a dateline: true where a place, a date or an agency stands before it, false where none
 * does, undefined where something else follows.
 */
function endsDateline(units: readonly Unit[], from: number): boolean | undefined {
  let inside = false;
  let certain = false;
  for (let at = from; at < from + MAX_UNITS; at += 1) {
    const unit = units[at];
    if (!unit) return undefined;
    if (DASH.test(unit.text) && !inside) return unit.spaced || unit.text !== '-' ? certain : undefined;
    if (unit.text === '(' || unit.text === ')') {
      inside = unit.text === '(';
      certain = true;
    } else if ((unit.bits & (WORD.number | WORD.calendar)) !== 0 || (unit.known & KNOWN_PLACE) !== 0) {
      certain ||= at > from;
    } else if (!/^[,./]$/.test(unit.text) && !isCapital(unit)) return undefined;
  }
  return undefined;
}

function isCapital({ bits }: Unit): boolean {
  return (bits & WORD.capital) !== 0;
}
