import { isUpper, WORD } from './describe-word.ts';
import { countWordsAfter, KNOWN, lookUpName } from './lexicon/known-names.ts';
import type { Unit } from './list-units.ts';
import { normaliseName, titleCase } from './normalise-name.ts';

const KEPT = WORD.agencyHead | WORD.openingHead | WORD.placeHead | WORD.openingPlaceHead | WORD.otherHead;
const POSSESSIVE = /^['’]s$/;

/** Joins units that make a listed name of several words: "Hong Kong", "Washington, D.C.", "Moody's". Linear in the units. */
export function joinListedNames(text: string, units: Unit[]): Unit[] {
  if (!units.some(opensListed)) return units;
  const joined: Unit[] = [];
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at];
    if (!unit) break;
    const listed = findListed(text, units, at);
    if (!listed) {
      joined.push(unit);
      continue;
    }
    const { last, end, known } = listed;
    const demonym = (known & KNOWN.demonym) !== 0 ? WORD.demonym : 0;
    const bits = WORD.capital | (end.bits & KEPT) | demonym;
    joined.push({ ...unit, text: text.slice(unit.start, end.end), end: end.end, bits, known, words: last - at + 1 });
    at = last;
  }
  return joined;
}

interface Listed {
  /** Index of the last unit. */
  last: number;
  end: Unit;
  known: number;
}

function opensListed({ bits }: Unit): boolean {
  return (bits & WORD.opensListed) !== 0;
}

/** The longest listed name that begins at `at`. */
function findListed(text: string, units: readonly Unit[], at: number): Listed | undefined {
  const first = units[at];
  if (!first || !opensListed(first)) return undefined;
  const upper = isUpper(first.text, first.bits);
  const most = Math.max(countWordsAfter(first.text), upper ? countWordsAfter(titleCase(first.text)) : 0);
  for (let last = Math.min(at + most, units.length - 1); last > at; last -= 1) {
    const end = units[last];
    if (!end || ((end.bits & WORD.mark) !== 0 && !POSSESSIVE.test(end.text))) continue;
    const known = lookUpSeveral(normaliseName(text.slice(first.start, end.end)), upper);
    if (known !== 0) return { last, end, known };
  }
  return undefined;
}

/** As it stands, in capitals with one each, or as shops of a listed chain: "Burger Kings". */
function lookUpSeveral(name: string, upper: boolean): number {
  const known = lookUpName(name) || (upper ? lookUpName(titleCase(name)) : 0);
  if (known !== 0 || !name.endsWith('s')) return known;
  return lookUpName(name.slice(0, -1)) & KNOWN.agency;
}
