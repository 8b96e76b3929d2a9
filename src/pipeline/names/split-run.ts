import type { Candidate } from './collect-candidates.ts';
import { WORD } from './describe-word.ts';
import { KNOWN, KNOWN_PLACE } from './lexicon/known-names.ts';
import { LOWER_HEADS } from './join-coordinated.ts';
import { findPersonAfterAgency } from './find-person-after-agency.ts';
import { findTitle } from './find-title.ts';
import type { Unit } from './list-units.ts';

const HEAD = WORD.agencyHead | WORD.placeHead | WORD.otherHead;
/** Adjectives of parties, which belong to no other agency's name. */
const PARTY = /^(?:Republican|Democratic|Conservative|Liberal|Socialist|Communist|Labour|Tory)$/;

/** "Northern Rwanda" is the name of a place as a whole. */
const DIRECTION = /^(?:(?:North|South)(?:east|west)?(?:ern)?|(?:East|West)(?:ern)?|Central|Upper|Lower|Greater)$/;

/** "Third Street". */
const ORDINAL = /^(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth)$/;

/** Cuts a run of capitalised words into candidates: titles, days and adjectives of nations go, the names between them stay. */
export function splitRun(units: readonly Unit[], from: number, to: number, found: Candidate[]): void {
  let start = from;
  for (let at = from; at < to; at += 1) {
    const unit = units[at];
    if (!unit || !isCalendarBreak(units, at, from, to)) continue;
    splitTitles(units, start, at, found);
    start = at + 1;
  }
  splitTitles(units, start, to, found);
}

function isCalendarBreak(units: readonly Unit[], at: number, from: number, to: number): boolean {
  const unit = units[at];
  if (!unit || (unit.bits & WORD.calendar) === 0) return false;
  const before = units[at - 1];
  if (at > from && before && (before.bits & WORD.given) !== 0 && at === to - 1) return false;
  if (to - from === 1) return true;
  return !(at < to - 1 && ((units[to - 1]?.bits ?? 0) & HEAD) !== 0 && at > from);
}

function splitTitles(units: readonly Unit[], start: number, end: number, found: Candidate[]): void {
  const [from, to] = trimEdges(units, start, end);
  if (from >= to) return;
  const title = findTitle(units, from, to);
  if (!title) {
    push(units, from, to, found);
    return;
  }
  if (title.from > from) push(units, from, title.from, found);
  if (title.to < to) splitAfterTitle(units, title.from, title.to, to, found);
}

function splitAfterTitle(
  units: readonly Unit[],
  titleFrom: number,
  from: number,
  to: number,
  found: Candidate[],
): void {
  const next = findTitle(units, from, to);
  if (next?.from === from) {
    splitAfterTitle(units, titleFrom, next.to, to, found);
    return;
  }
  let first = from;
  while (first < to && isLinkOfTitle(units, first, from)) first += 1;
  if (first < to) found.push({ from: first, to, titleFrom });
}

/** "Chief Of Staff Ann Lee": a link with a capital behind the title, and the word it leads to. */
function isLinkOfTitle(units: readonly Unit[], at: number, from: number): boolean {
  if (/^(?:Of|For|And)$/.test(units[at]?.text ?? '')) return true;
  return at > from && ((units[at]?.bits ?? 0) & (WORD.titleModifier | WORD.title)) !== 0;
}

/** Takes away articles and other closed-class words at the head, dangling connectors at the tail. */
function trimEdges(units: readonly Unit[], start: number, end: number): [number, number] {
  let from = start;
  let to = end;
  for (; from < to; from += 1) {
    const unit = units[from];
    if (!unit) break;
    if (unit.words > 1 || (unit.known & ~KNOWN.other & ~KNOWN.town) !== 0) break;
    const isWord =
      (unit.bits & WORD.capital) === 0
        ? !/^(?:de|del|della|di|da|dos|das|du|van|von|bin|bint|ibn|abu)$/.test(unit.text)
        : (unit.bits & WORD.function) !== 0 && (unit.bits & WORD.allCaps) === 0;
    if (!isWord || (ORDINAL.test(unit.text) && isPlaceHead(units[from + 1]) && to - from === 2)) break;
  }
  for (; to > from; to -= 1) {
    const unit = units[to - 1];
    if (
      unit &&
      (unit.text === 'plc' ||
        LOWER_HEADS.test(unit.text) ||
        ((unit.bits & WORD.capital) !== 0 && (unit.bits & WORD.function) === 0))
    )
      break;
    if (unit && (unit.bits & WORD.function) !== 0 && to - from > 1 && (units[to - 2]?.bits ?? 0) & WORD.given) break;
    if (unit && unit.words > 1) break;
    if (unit && to - from === 1 && (unit.bits & (WORD.allCaps | WORD.capital)) !== 0 && unit.known !== 0) break;
  }
  return [from, to];
}

function isPlaceHead(unit: Unit | undefined): boolean {
  return unit !== undefined && (unit.bits & WORD.placeHead) !== 0;
}

/** Pushes the candidate without the adjective of a nation before a person, and without a place before a person. */
function push(units: readonly Unit[], start: number, end: number, found: Candidate[]): void {
  let [from, to] = trimEdges(units, start, end);
  const person = findPersonAfterAgency(units, from, to);
  if (person !== undefined) {
    push(units, from, person, found);
    push(units, person, to, found);
    return;
  }
  const tail = units[to - 1];
  const headed =
    tail !== undefined && ((tail.bits & (WORD.agencyHead | WORD.placeHead)) !== 0 || LOWER_HEADS.test(tail.text));
  const opened = (): boolean => ((units[from]?.bits ?? 0) & (WORD.openingHead | WORD.openingPlaceHead)) !== 0;
  while (from < to) {
    const first = units[from];
    const next = units[from + 1];
    if (!first || to - from < 2 || !next) break;
    if (
      (first.bits & WORD.demonym) !== 0 &&
      first.words === 1 &&
      !(DIRECTION.test(first.text) && (next.known & KNOWN_PLACE) !== 0) &&
      ((!headed && !hasHead(units, from + 1, to)) || ((next.known & KNOWN.agency) !== 0 && PARTY.test(first.text)))
    )
      from += 1;
    else if (first.opens && isPlainWord(first) && !headed && !opened()) from += 1;
    else if (to - from === 2 && (next.bits & WORD.knownPerson) !== 0 && isPlainWord(first)) from += 1;
    else if ((isPlaceBeforePerson(units, from, to) && !headed) || isPlaceBeforeListed(units, from, to)) {
      found.push({ from, to: from + 1 });
      from += 1;
    } else break;
  }
  [from, to] = trimEdges(units, from, to);
  if (from < to) found.push({ from, to });
}

/** "Bergen Norway", "Texas GOP": a listed place, and behind it the country or region it lies in, or a listed acronym. */
function isPlaceBeforeListed(units: readonly Unit[], from: number, to: number): boolean {
  const [first, next] = [units[from], units[from + 1]];
  if (!first || !next || to - from > 2 || (first.known & KNOWN_PLACE) === 0 || (first.bits & WORD.demonym) !== 0)
    return false;
  if (DIRECTION.test(first.text) || (first.bits & (WORD.given | WORD.surname)) !== 0) return false;
  const wider = KNOWN.country | KNOWN.region;
  if ((next.known & wider) !== 0 && (next.bits & (WORD.given | WORD.surname)) === 0)
    return (first.known & KNOWN.country) === 0;
  return (next.known & KNOWN.agency) !== 0 && (next.bits & WORD.allCaps) !== 0 && next.words === 1;
}

/** "The ambassador in Cairo Mariam Aziz": a listed place, a given name after it, and words that tell the two apart. */
function isPlaceBeforePerson(units: readonly Unit[], from: number, to: number): boolean {
  const [before, first, next] = [units[from - 1], units[from], units[from + 1]];
  if (!first || !next || (next.bits & HEAD) !== 0) return false;
  if (
    (next.bits & WORD.given) !== 0 &&
    (first.bits & (WORD.given | WORD.surname)) === 0 &&
    (first.known & (KNOWN.country | KNOWN.region)) !== 0
  )
    return true;
  const unlisted = units
    .slice(from + 1, to)
    .every((unit) => (unit.bits & (WORD.common | HEAD | WORD.openingHead)) === 0 && unit.known === 0);
  if (
    (first.known & KNOWN.country) !== 0 &&
    unlisted &&
    to - from > 2 &&
    /^(?:in|of|to|from|for|the)$/.test(before?.text ?? '')
  )
    return true;
  return (
    (next.bits & WORD.given) !== 0 &&
    (first.known & KNOWN_PLACE) !== 0 &&
    to - from > 2 &&
    /^(?:in|of|to|from|for)$/.test(before?.text ?? '')
  );
}

/** Whether a word between the two indices heads an agency or a place. */
function hasHead(units: readonly Unit[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (((units[at]?.bits ?? 0) & (WORD.agencyHead | WORD.openingHead | WORD.placeHead)) !== 0) return true;
  return false;
}

/** A word that its capital at the head of a sentence does not make a name. */
function isPlainWord(unit: Unit): boolean {
  if (unit.words > 1 || (unit.known & KNOWN_PLACE) !== 0 || (unit.known & (KNOWN.agency | KNOWN.news)) !== 0)
    return false;
  if ((unit.bits & (WORD.allCaps | WORD.initial | WORD.innerCapital)) !== 0) return false;
  return (
    (unit.bits & (WORD.common | WORD.personNoun)) !== 0 &&
    (unit.bits & (WORD.given | WORD.surname | WORD.agencyModifier)) === 0
  );
}
