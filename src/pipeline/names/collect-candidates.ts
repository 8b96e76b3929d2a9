import { describeWord, WORD } from './describe-word.ts';
import { KNOWN, KNOWN_PLACE } from './lexicon/known-names.ts';
import { OPENING_PARTICLES } from './lexicon/particles.ts';
import { findCoordinatedEnd, joinsLowerHead } from './join-coordinated.ts';
import { joinsConnector, joinsListItem, joinsNickname, joinsPossessive } from './join-words.ts';
import type { Unit } from './list-units.ts';
import { isCredited, skipCredit } from './skip-credit.ts';
import { skipPortfolio } from './skip-portfolio.ts';
import { splitRun } from './split-run.ts';

/** Words with capitals that may be a name: `units[from]` up to, not with, `units[to]`. */
export interface Candidate {
  from: number;
  to: number;
  /** Where the title before the name begins, if one stands there. */
  titleFrom?: number;
}

const WORDS_OF_LINE = 5;
const NAMED = WORD.given | WORD.surname | WORD.agencyHead | WORD.placeHead;

/** The candidates of one block, in order, without overlaps. */
export function collectCandidates(units: readonly Unit[]): Candidate[] {
  const found: Candidate[] = [];
  let at = 0;
  while (at < units.length) {
    if (!opensRun(units, at)) {
      at = Math.max(skipCredit(units, at), at + 1);
      continue;
    }
    const end = findRunEnd(units, at);
    const from = skipPortfolio(units, at, end);
    if (from < end) splitRun(units, from, end, found);
    at = end;
  }
  return found.filter(
    (candidate) =>
      !(
        isCurrency(units, candidate) ||
        isShouted(units, candidate) ||
        isLabel(units, candidate) ||
        isTeamInResult(units, candidate) ||
        isCredited(units, candidate)
      ),
  );
}

/** Five words in capitals are a line set in capitals, and no name. */
function isShouted(units: readonly Unit[], { from, to }: Candidate): boolean {
  if (to - from < WORDS_OF_LINE) return false;
  let capitals = 0;
  for (let at = from; at < to; at += 1) if (((units[at]?.bits ?? 0) & WORD.allCaps) !== 0) capitals += 1;
  return capitals >= WORDS_OF_LINE;
}

/** "BREAKING NEWS", "READ MORE", "FULL TEXT": plain words in capitals that head no agency and that no acronym follows. */
function isLabel(units: readonly Unit[], { from, to }: Candidate): boolean {
  if (to - from < 2 || units[to]?.text === '(') return false;
  for (let at = from; at < to; at += 1) {
    const unit = units[at];
    if (!unit || unit.words > 1 || (unit.bits & WORD.allCaps) === 0) return false;
    if (unit.text === 'NEWS') continue;
    if ((unit.known & ~KNOWN.other) !== 0 || (unit.bits & NAMED) !== 0) return false;
    const isPlain = (describeWord(unit.text.toLowerCase()) & (WORD.common | WORD.function)) !== 0;
    if (!isPlain && !unit.text.endsWith('ING')) return false;
  }
  return true;
}

/** "Boston 5 New York 3": a place between scores, with no other words beside them, is a team. */
function isTeamInResult(units: readonly Unit[], { from, to }: Candidate): boolean {
  if (!/^\d{1,3}$/.test(units[to]?.text ?? '') || ((units[to - 1]?.known ?? 0) & KNOWN_PLACE) === 0) return false;
  return endsResult(units[from - 1], WORD.number) && endsResult(units[to + 1], WORD.capital | WORD.number);
}

function endsResult(unit: Unit | undefined, bit: number): boolean {
  return unit === undefined || unit.text === ',' || (unit.bits & bit) !== 0;
}

/** A closed-class word with a capital, as titles have it: "Blow To Hopes". A surname may look so: "Theresa May". */
function isFunctionWord(units: readonly Unit[], at: number): boolean {
  const [before, unit] = [units[at - 1], units[at]];
  if (!unit || (unit.bits & (WORD.function | WORD.allCaps)) !== WORD.function || unit.known !== 0 || unit.words > 1)
    return false;
  return ((before?.bits ?? 0) & (WORD.given | WORD.initial | WORD.title)) === 0;
}

/** "US$5", "US dollars". */
function isCurrency(units: readonly Unit[], { from, to }: Candidate): boolean {
  if (to - from > 1 || !/^(?:US|U\.S\.|HK|NT|A|C|NZ|S)$/.test(units[from]?.text ?? '')) return false;
  const next = units[to];
  return (
    (next?.text === '$' && !next.spaced) ||
    /^dollars?$/.test(next?.text ?? '') ||
    (next?.text === '-' && (units[to + 1]?.text ?? '').startsWith('dollar'))
  );
}

function opensRun(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (!unit) return false;
  if (isCapital(unit)) return unit.text !== 'I';
  const next = units[at + 1];
  return (
    (unit.bits & WORD.particle) !== 0 &&
    OPENING_PARTICLES.has(unit.text) &&
    next !== undefined &&
    next.spaced &&
    isCapital(next) &&
    !isCapital(units[at - 1]) &&
    ((next.known & KNOWN_PLACE) === 0 || /^(?:dos|van|von|bin|ibn|bint|abu)$/.test(unit.text))
  );
}

function findRunEnd(units: readonly Unit[], from: number): number {
  let end = findCoordinatedEnd(units, from) ?? from + 1;
  for (;;) {
    const unit: Unit | undefined = units[end];
    if (!unit) return end;
    if (unit.text === 'plc' && unit.spaced) return end + 1;
    if (isCapital(unit)) {
      if (!unit.spaced && !/[.’'&]$/.test(units[end - 1]?.text ?? '')) return end;
      if (unit.text === 'I' || isFunctionWord(units, end)) return end;
      end += 1;
    } else if (joinsLowerHead(units, from, end)) return end + 1;
    else if (joinsPossessive(units, from, end)) end += 2;
    else if (joinsListItem(units, from, end)) end += 2;
    else {
      const next = joinsConnector(units, from, end) ?? joinsNickname(units, end);
      if (next === undefined) return end;
      end = next + 1;
    }
  }
}

function isCapital(unit: Unit | undefined): boolean {
  return unit !== undefined && (unit.bits & WORD.capital) !== 0;
}
