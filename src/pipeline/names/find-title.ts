import { WORD } from './describe-word.ts';
import { KNOWN_PLACE } from './lexicon/known-names.ts';
import type { Unit } from './list-units.ts';

const HEAD = WORD.agencyHead | WORD.placeHead | WORD.otherHead;
/** Titles that are as often part of another name, so that the words around them decide. */
const DOUBTFUL_TITLES =
  /^(?:General|Major|Private|Count|Chief|Chair|Father|Mother|Brother|Sister|Lead|Head|Don|Canon|Master|Captain|Agent|Officer|Deputy|Vice|Manager|Director|Secretary|Attorney|Leader|Lord|Lady|Sri|Don|Dom|Saint|Doctor|Coach|Pilot|Author|Editor|Founder|Commander|Guru|Lance|Advocate|Justice|HE)$/;

const PORTFOLIO =
  /^(?:Trade|Energy|Investment|Mining|Oil|Petroleum|Media|Business|Technology|Communications|Affairs|Works)$/;
const CONNECTOR = /^(?:and|of|for|&)$/;
const ROYAL = /^(?:King|Queen|Prince|Princess|Sultan|Duke|Baron|Count|Lord|Lady|Sheikh|Imam|Amir|Emir|Pope)$/;

export interface Range {
  from: number;
  to: number;
}

/** The first title in a run of capitalised words with the words that belong to it, or undefined. */
export function findTitle(units: readonly Unit[], from: number, to: number): Range | undefined {
  const tail = units[to - 1]?.bits ?? 0;
  for (let at = from; at < to; at += 1) {
    const unit = units[at];
    if (!unit || !(isDescription(units, at, to, tail) || isTitleHere(units, at, from, to, tail))) continue;
    let first = at;
    while (
      first > from &&
      isTitlePart(units[first - 1]) &&
      !isCoordinated(units, first - 1, from) &&
      (first - 1 === from || ((units[first - 1]?.bits ?? 0) & WORD.agencyHead) === 0 || isPortfolioOf(units, first - 1))
    )
      first -= 1;
    let last = at + 1;
    while (last < to && isTitlePart(units[last]) && hasTitleLater(units, last, to)) last += 1;
    while (last < to && ((units[last]?.bits ?? 0) & WORD.title) !== 0 && last < to - 1) last += 1;
    return { from: first, to: last };
  }
  return undefined;
}

/** "US Trade Representative": the place and the portfolio make no agency. */
function isPortfolioOf(units: readonly Unit[], at: number): boolean {
  const place = units[at - 1];
  if (!place || !PORTFOLIO.test(units[at]?.text ?? '')) return false;
  return (place.known & KNOWN_PLACE) !== 0 || (place.bits & WORD.demonym) !== 0;
}

/** "The Chamber of Commerce and Industry President": a word after "and" or "of" belongs to what stands before. */
function isCoordinated(units: readonly Unit[], at: number, from: number): boolean {
  const before = units[at - 2];
  return (
    at - 1 > from &&
    CONNECTOR.test(units[at - 1]?.text ?? '') &&
    before !== undefined &&
    (before.bits & WORD.common) !== 0 &&
    (before.bits & (WORD.given | WORD.surname)) === 0
  );
}

/** "Ministry of Justice", "Office of the Attorney-General": what an agency is in charge of. */
function isCharge(units: readonly Unit[], at: number, from: number, to: number): boolean {
  const next = at + 1 < to ? units[at + 1] : undefined;
  if (next && (next.bits & WORD.capital) !== 0 && (next.bits & (WORD.title | HEAD)) === 0) return false;
  let before = at - 1;
  if (/^[Tt]he$/.test(units[before]?.text ?? '')) before -= 1;
  return (
    before > from &&
    /^(?:of|for)$/.test(units[before]?.text ?? '') &&
    ((units[before - 1]?.bits ?? 0) & (WORD.openingHead | WORD.agencyHead)) !== 0
  );
}

function isTitlePart(unit: Unit | undefined): boolean {
  return unit?.words === 1 && (unit.bits & (WORD.titleModifier | WORD.title)) !== 0 && (unit.bits & WORD.given) === 0;
}

function hasTitleLater(units: readonly Unit[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) if (((units[at]?.bits ?? 0) & WORD.title) !== 0) return true;
  return false;
}

/** "Drummer Ann Lee", "Nevada Democrat Ann Lee": a noun for a person, set with a capital before a given name. */
function isDescription(units: readonly Unit[], at: number, to: number, tail: number): boolean {
  const [noun, next] = [units[at], units[at + 1]];
  if (!noun || !next || at + 2 >= to || (noun.bits & WORD.personNoun) === 0 || (tail & HEAD) !== 0) return false;
  if ((noun.bits & (WORD.capital | WORD.given | WORD.surname | HEAD)) !== WORD.capital) return false;
  return noun.words === 1 && (next.bits & WORD.given) !== 0;
}

function isTitleHere(units: readonly Unit[], at: number, from: number, to: number, tail: number): boolean {
  const unit = units[at];
  if (!unit || (unit.bits & WORD.title) === 0) return false;
  if (isCharge(units, at, from, to)) return false;
  const last = at === to - 1;
  const before = at > from ? units[at - 1] : undefined;
  if (last && before && (before.bits & (WORD.given | WORD.initial)) !== 0 && (before.bits & WORD.titleModifier) === 0)
    return false;
  if (at === from && to - from === 2 && (unit.bits & WORD.given) !== 0 && !ROYAL.test(unit.text)) return false;
  const abbreviated = unit.text.endsWith('.') || /^(?:Mr|Mrs|Ms|Dr)$/.test(unit.text);
  if (abbreviated) return true;
  if (!last && (tail & HEAD) !== 0 && ((units[to - 1]?.bits ?? 0) & (WORD.given | WORD.surname)) === 0) return false;
  if (last) return true;
  if (!DOUBTFUL_TITLES.test(unit.text)) return true;
  const next = units[at + 1];
  if (!next) return true;
  if ((next.bits & (WORD.given | WORD.surname | WORD.initial)) !== 0) return true;
  if (before && (before.bits & (WORD.titleModifier | WORD.title)) !== 0) return true;
  return (next.bits & (WORD.common | HEAD)) === 0;
}
