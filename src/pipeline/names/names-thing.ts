import type { Candidate } from './collect-candidates.ts';
import { WORD } from './describe-word.ts';
import type { Form } from './group-forms.ts';
import { KNOWN, KNOWN_PLACE } from './lexicon/known-names.ts';
import type { Unit } from './list-units.ts';

const CRAFT =
  /^(?:vessel|ferry|ship|yacht|tanker|trawler|boat|fishing-boat|submarine|warship|flagship|frigate|destroyer|battleship|freighter|schooner|lifeboat|tugboat|barge|catamaran|steamship|steamer|paddle-steamer|liner|icebreaker|minesweeper|dredger|galleon|superyacht|spacecraft|shuttle|airship)$/;
/** Nouns that a clause about a person may follow: "the boat Ann Lee bought". */
const LOOSE_CRAFT = /^(?:boat|ship)$/;
const CRAFT_PREFIX = /^(?:HMS|USS|RMS|HMCS|HMAS|HMNZS|USNS|USCGC|RRS|RFA)$/;
/** Initials of persons too, so that an article stands before a ship. */
const LOOSE_PREFIX = /^(?:MV|SS)$/;
const STORM = /^(?:Storm|Hurricane|Typhoon|Cyclone)$/;
const ARTICLE = /^(?:the|a|an|another|its|their|his|her)$/i;
const HEAD = WORD.agencyHead | WORD.openingHead | WORD.placeHead | WORD.otherHead;
const MAX_WORDS_BETWEEN = 4;

/**
 * Whether the text says that a name is that of a ship or a storm: "the vessel, the Mary Rose", "the ferry Estonia", "the
 * Mary Rose ran aground", "HMS Victory", "Storm Doris". Precision first: a listed name is left alone but behind "HMS" or "Storm".
 */
export function namesThing(form: Form): boolean {
  const last = form.units.at(-1);
  if (!last || (last.bits & HEAD) !== 0 || form.occurrences.some(({ candidate }) => candidate.titleFrom !== undefined))
    return false;
  const first = form.units[0];
  if (first && form.units.length > 1 && (CRAFT_PREFIX.test(first.text) || STORM.test(first.text))) return true;
  const isLoose = form.units.length > 1 && LOOSE_PREFIX.test(first?.text ?? '');
  const bare = form.units.every(isUnlisted);
  return form.occurrences.some(
    ({ units, candidate }) =>
      followsStorm(units, candidate) ||
      (isLoose && followsArticle(units, candidate.from)) ||
      (bare && isCraftHere(units, candidate)),
  );
}

function isUnlisted({ known, bits }: Unit): boolean {
  const listed = KNOWN_PLACE & ~KNOWN.town;
  return (known & (listed | KNOWN.agency | KNOWN.news | KNOWN.demonym)) === 0 && (bits & WORD.title) === 0;
}

/** "Storm Doris" where the storm is not part of the candidate. */
function followsStorm(units: readonly Unit[], { from }: Candidate): boolean {
  return STORM.test(units[from - 1]?.text ?? '') && units[from]?.spaced === true;
}

function isCraftHere(units: readonly Unit[], candidate: Candidate): boolean {
  if (followsCraft(units, candidate)) return true;
  return (
    followsArticle(units, candidate.from) && (goesToSea(units, candidate.to) || isBoarded(units, candidate.from - 2))
  );
}

function followsCraft(units: readonly Unit[], { from, to }: Candidate): boolean {
  let at = from - 1;
  const article = /^the$/i.test(units[at]?.text ?? '');
  if (article) at -= 1;
  if (article && units[at]?.text === ',') return isCraft(units, at - 1);
  if (/^(?:called|named|dubbed|christened)$/.test(units[at]?.text ?? '')) return isCraft(units, at - 1);
  if (article || !isCraft(units, at)) return false;
  const personal = to - from > 1 && ((units[from]?.bits ?? 0) & WORD.given) !== 0;
  return !(personal && LOOSE_CRAFT.test(units[at]?.text ?? ''));
}

/** "The passenger ferry": the noun for a craft with an article before it. */
function isCraft(units: readonly Unit[], noun: number): boolean {
  if (!CRAFT.test(units[noun]?.text ?? '')) return false;
  for (let at = noun - 1; at >= 0 && noun - at <= MAX_WORDS_BETWEEN; at -= 1) {
    const unit = units[at];
    if (!unit) return false;
    if (ARTICLE.test(unit.text)) return true;
    if (unit.text !== '-' && (unit.bits & (WORD.mark | WORD.function)) !== 0) return false;
  }
  return false;
}

/** "Aboard the Mary Rose", "the wreck of the Mary Rose": `at` is the word before the article. */
function isBoarded(units: readonly Unit[], at: number): boolean {
  const word = units[at]?.text ?? '';
  const before = units[at - 1]?.text ?? '';
  if (word === 'of') return /^(?:grounding|sinking|wreck|wreckage|capsizing|stranding|hull)$/.test(before);
  return word === 'aboard' || (word === 'board' && before === 'on');
}

function followsArticle(units: readonly Unit[], from: number): boolean {
  return /^the$/i.test(units[from - 1]?.text ?? '');
}

/** "Ran aground", "sank off Oman", "was carrying 58 people": what only a craft does. */
function goesToSea(units: readonly Unit[], at: number): boolean {
  const verb = units[at]?.text ?? '';
  const next = units[at + 1];
  if (/^(?:capsized|docked|berthed)$/.test(verb)) return true;
  if (/^(?:was|is)$/.test(verb)) return next?.text === 'carrying' && ((units[at + 2]?.bits ?? 0) & WORD.number) !== 0;
  if (/^(?:ran|runs)$/.test(verb)) return next?.text === 'aground';
  if (/^(?:set|sets)$/.test(verb)) return next?.text === 'sail';
  return /^(?:sank|sailed)$/.test(verb) && /^(?:off|near|in|on|at|from|after|within|[.])$/.test(next?.text ?? '');
}
