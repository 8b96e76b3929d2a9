import { describeWord, WORD } from './describe-word.ts';
import { isAcronymOf } from './find-acronyms.ts';
import { KNOWN, KNOWN_PLACE } from './lexicon/known-names.ts';
import type { Unit } from './list-units.ts';

const MAX_UNITS = 14;
/** Heads in lower case that an acronym behind them shows to be part of the name: "Fire Brigades union (FBU)". */
export const LOWER_HEADS = /^(?:union|party|group|council|board|society|league|trust|agency|association|alliance)$/;
const REGION_NOUN =
  /^(?:Islands|Isles|Highlands|Borders|Dales|Moors|Downs|Valleys|Lakes|Hills|Marshes|Counties|District|Districts|County)$/;
/** Bodies that serve two districts together more often than one of two that stand side by side. */
const LOCAL_BODY = /^(?:Council|Hospital|Infirmary|Constabulary)$/;
const PARTY = /^(?:Conservative|Labour|Labor|Liberal|Green|Democratic|Republican|Socialist|Communist|Christian)$/;
const NOT_ITEM = WORD.agencyHead | WORD.title | WORD.demonym | WORD.given | WORD.calendar;

/**
 * The end of a name of coordinated words with one head that begins at `from`: "Lorn and Islands Hospital", "Rail, Maritime
 * and Transport union (RMT)", "Health, Education and Welfare Department". Undefined where two names may stand side by side.
 */
export function findCoordinatedEnd(units: readonly Unit[], from: number): number | undefined {
  const opening = units[from];
  if (opening?.text === 'The') return findCoordinatedEnd(units, from + 1);
  if (!opening || (opening.bits & (WORD.capital | WORD.function)) !== WORD.capital) return undefined;
  if (/^(?:between|both)$/i.test(units[from - 1]?.text ?? '')) return undefined;
  const and = findAnd(units, from);
  if (and === undefined) return undefined;
  let end = and + 1;
  while (isCapital(units[end]) || isPossessive(units, end)) end += 1;
  if (end === and + 1) return undefined;
  const closed = end + (LOWER_HEADS.test(units[end]?.text ?? '') ? 1 : 0);
  if (isSpelledOut(units, from, closed)) return closed;
  const list = units.slice(from, end);
  if (and - from === 1) return isLocalBody(list, followsThe(units, from)) ? end : undefined;
  return followsThe(units, from) && isListOfTopics(list, and - from + 2) ? end : undefined;
}

/** "Fire Brigades union (FBU)": `at` is a head in lower case that the acronym behind it counts, or a union. */
export function joinsLowerHead(units: readonly Unit[], from: number, at: number): boolean {
  const head = units[at]?.text ?? '';
  if (!LOWER_HEADS.test(head) || at - from < 2) return false;
  const acronym = units[at + 2]?.text ?? '';
  const counted = head === 'union' || acronym.toLowerCase().endsWith(head.charAt(0));
  const start = /^the$/i.test(units[from]?.text ?? '') ? from + 1 : from;
  return counted && isSpelledOut(units, start, at + 1);
}

/** The only "and" between capitals and commas. */
function findAnd(units: readonly Unit[], from: number): number | undefined {
  for (let at = from + 1; at < from + MAX_UNITS; at += 1) {
    const unit = units[at];
    if (unit?.text === 'and' || unit?.text === '&') return units[at - 1]?.text === ',' ? undefined : at;
    if (unit?.text === ',' ? !isCapital(units[at + 1]) : !isCapital(unit)) return undefined;
  }
  return undefined;
}

function isSpelledOut(units: readonly Unit[], from: number, to: number): boolean {
  const acronym = units[to + 1];
  if (units[to]?.text !== '(' || !acronym || (acronym.bits & WORD.allCaps) === 0 || acronym.text.length < 3)
    return false;
  const words = units.slice(from, to).filter(({ bits }) => (bits & WORD.mark) === 0);
  const weighty = words.filter(({ bits, text }) => (bits & WORD.capital) !== 0 && !/^(?:the|and|of|for)$/i.test(text));
  return (
    acronym.text.replaceAll('.', '').length >= weighty.length &&
    isAcronymOf(acronym.text, words.map(({ text }) => text).join(' '))
  );
}

/** "Lorn and Islands Hospital", "Hammersmith and Fulham Council"; not "Leeds and Bradford Council", which are two. */
function isLocalBody([left, , right, ...heads]: readonly Unit[], the: boolean): boolean {
  const head = heads.at(-1);
  if (!left || !right || !head || heads.length > 2) return false;
  if ((left.bits & (the ? NOT_ITEM & ~WORD.given : NOT_ITEM | WORD.surname)) !== 0) return false;
  if ((head.bits & (WORD.agencyHead | WORD.placeHead)) === 0 || (left.known & KNOWN.country) !== 0) return false;
  if (REGION_NOUN.test(right.text)) return heads.length === 1 && (left.bits & WORD.function) === 0;
  if (!LOCAL_BODY.test(head.text) || (left.known & (KNOWN_PLACE | (the ? KNOWN.doubtfulTown : 0))) === 0) return false;
  if ((right.bits & (NOT_ITEM | WORD.common)) !== 0 || (right.known & KNOWN.country) !== 0) return false;
  return (left.known & right.known & KNOWN.largeCity) === 0;
}

/** `checked` units from the start say what the head is in charge of; what follows them belongs to the head. */
function isListOfTopics(list: readonly Unit[], checked: number): boolean {
  const head = list.at(-1);
  if (!head || (head.bits & WORD.agencyHead) === 0 || head.text.endsWith('s')) return false;
  return list
    .slice(0, Math.min(checked, list.length - 1))
    .every(
      ({ bits, text, known }) =>
        text === 'and' ||
        (bits & WORD.mark) !== 0 ||
        (isPlainNoun(text) && (bits & NOT_ITEM) === 0 && known === 0 && !PARTY.test(text)),
    );
}

function isPlainNoun(text: string): boolean {
  const lower = text.toLowerCase();
  return ((describeWord(lower) | describeWord(lower.replace(/s$/, ''))) & (WORD.common | WORD.personNoun)) !== 0;
}

function followsThe(units: readonly Unit[], from: number): boolean {
  return /^the$/i.test(units[from - 1]?.text ?? '');
}

function isCapital(unit: Unit | undefined): boolean {
  return unit !== undefined && (unit.bits & WORD.capital) !== 0;
}

function isPossessive(units: readonly Unit[], at: number): boolean {
  return /^['’]$/.test(units[at]?.text ?? '') && units[at]?.spaced === false && isCapital(units[at + 1]);
}
