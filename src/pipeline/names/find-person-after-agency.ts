import { WORD } from './describe-word.ts';
import { KNOWN_PLACE } from './lexicon/known-names.ts';
import type { Unit } from './list-units.ts';

const PERSONAL = WORD.given | WORD.surname;
const HEAD = WORD.agencyHead | WORD.placeHead | WORD.otherHead | WORD.openingHead;
const ROLE = WORD.personNoun | WORD.title;
const LONGEST_NAME = 4;

/**
 * Where a person follows an agency without a title between, "Assembly of First Nations Cindy Woodhouse", "head of the
 * Assembly Kim Roe", "MEC for Finance Ann Lee": the index of the person's first word.
 */
export function findPersonAfterAgency(units: readonly Unit[], from: number, to: number): number | undefined {
  if (to - from < 2) return undefined;
  const isCharge = followsRole(units, from);
  for (let at = Math.max(from + 1, to - LONGEST_NAME); at < to; at += 1) {
    const unit = units[at];
    const before = units[at - 1];
    if (!unit || !before || unit.words > 1 || (unit.bits & WORD.capital) === 0) continue;
    if (at === to - 1 && !(isCharge && isUnlisted(unit))) continue;
    if (!opensPerson(units, at) && !(isCharge && isUnlisted(unit) && (before.bits & WORD.agencyHead) !== 0)) continue;
    if (hasHead(units, at, to)) return undefined;
    if (endsAgency(before, at - from, isCharge) || isAcronymBefore(units, at, from)) return at;
    if (isCharge && at < to - 1 && (before.known & KNOWN_PLACE) !== 0 && hasHead(units, from, at)) return at;
  }
  return undefined;
}

/** A given name, or a word in no list with a listed name after it. */
function opensPerson(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (!unit) return false;
  if ((unit.bits & WORD.given) !== 0) return true;
  return (
    (unit.bits & (WORD.common | PERSONAL)) === 0 && unit.known === 0 && ((units[at + 1]?.bits ?? 0) & PERSONAL) !== 0
  );
}

function isUnlisted({ bits, known }: Unit): boolean {
  return (bits & (WORD.common | WORD.function | WORD.allCaps | HEAD)) === 0 && known === 0;
}

/** "Head of the", "spokesman for": what follows is an agency or a charge, and then perhaps who it is. */
function followsRole(units: readonly Unit[], from: number): boolean {
  let at = from - 1;
  if (units[at]?.text === 'the') at -= 1;
  return /^(?:of|for|at)$/.test(units[at]?.text ?? '') && ((units[at - 1]?.bits ?? 0) & ROLE) !== 0;
}

function endsAgency({ bits, words, known }: Unit, length: number, isCharge: boolean): boolean {
  if ((bits & PERSONAL) !== 0) return false;
  if ((bits & WORD.agencyHead) !== 0) return length >= 2 || words > 1 || isCharge;
  return isCharge && (known & KNOWN_PLACE) === 0 && (bits & (WORD.common | WORD.placeHead)) !== 0;
}

function isAcronymBefore(units: readonly Unit[], at: number, from: number): boolean {
  const before = units[at - 1];
  return (
    at - from === 1 &&
    before?.words === 1 &&
    (before.bits & WORD.allCaps) !== 0 &&
    before.text.length > 2 &&
    /[AEIOUY]/.test(before.text)
  );
}

function hasHead(units: readonly Unit[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (((units[at]?.bits ?? 0) & HEAD) !== 0) return true;
  return false;
}
