import { WORD } from '../../describe-word.ts';
import type { Unit } from '../../list-units.ts';
import { ADVERBS, BEFORE_PEOPLE, BEFORE_TITLE, INCOMPLETE, OPENING_NOUNS, RELATIONS } from '../lexicon/role-words.ts';
import type { NamedPlace, RoleWords } from '../named-place.ts';
import { goesBeforeNoun, isArticle, isCourtesy, isPersonNoun, isPossessive } from '../read-phrase.ts';

const MAX_WORDS = 10;
/** What stands before it is more often a verb than part of the title: "it hurt former mayor Jo Ray". */
const FIRST_OF_PHRASE = /^(?:former|outgoing|incoming|acting)$/;
const LINK = /^(?:of|for)$/;

/** "Mayor Ada Quill", "drugs czar Jane Roe", "former Ohio Gov. Jo Ray", "Minister of Health Ann Lee": the words before the name. */
export function titleBeforeName(place: NamedPlace): RoleWords | undefined {
  const { units, from: nameFrom, before } = place;
  let to = nameFrom;
  while (isCourtesy(units[to - 1])) to -= 1;
  const head = findHead(place, to);
  if (head === undefined) return undefined;
  const noun = units[head];
  if (!noun) return undefined;
  const free = before !== undefined && before.end <= noun.start ? before.end : 0;
  const isTitle = (noun.bits & WORD.capital) !== 0;
  let from = head;
  while (from > 0 && to - from < MAX_WORDS && (units[from - 1]?.start ?? 0) >= free && goesOn(units, from - 1, isTitle))
    from -= 1;
  if (!isTitle) while (head - from < MAX_WORDS && isCapitalModifier(units, from - 1, free)) from -= 1;
  while (from < head && ((units[from]?.bits ?? 0) & WORD.mark) !== 0) from += 1;
  const first = units[from];
  const named = skipNameBefore(place, from, isTitle);
  if (!first || (named === from && from > 0 && !first.spaced && isHyphen(units[from - 1]))) return undefined;
  if (!isTitle && from === head && named === from && INCOMPLETE.has(first.text) && to === head + 1) return undefined;
  from = named;
  const ofTwo = goToFirstOfTwo(place, from);
  if (ofTwo !== undefined) return { from: ofTwo, to, beside: findPlaceBehind(place), rule: 'title-before-name' };
  while (isBeforeTitle(units[from - 1]) && !isPartOfName(place, from - 1)) from -= 1;
  return { from, to, beside: findPlaceBehind(place), rule: 'title-before-name' };
}

/** The noun that says what the person is: the word before the name, or the one before "of" or "for" and a portfolio. */
function findHead({ units, before }: NamedPlace, to: number): number | undefined {
  const last = units[to - 1];
  if (!last || (last.bits & WORD.mark) !== 0) return undefined;
  if (isOfficeNoun(last)) return to - 1;
  if (units[to - 2]?.text === '-' && units[to - 3]?.text === 'of' && units[to - 4]?.text === '-') return to - 5;
  if (/^(?:of|for|the|and|&)$/.test(last.text)) return undefined;
  let hasName = false;
  for (let at = to - 1; at > 0 && to - at < MAX_WORDS; at -= 1) {
    const unit = units[at];
    if (!unit || (before?.kind === 'person' && unit.start < before.end)) return undefined;
    if (before && unit.start < before.end) hasName = true;
    if (LINK.test(unit.text)) {
      const office = units[at - 1];
      return office && at < to - 1 && isOffice(office) ? at - 1 : undefined;
    }
    const inner = (unit.bits & WORD.capital) !== 0 || /^(?:and|the|&|-|of)$/.test(unit.text);
    if (!inner && (hasName || to - at > 2 || !goesBeforeNoun(units, at))) return undefined;
  }
  return undefined;
}

function isOfficeNoun(unit: Unit): boolean {
  if (!isPersonNoun(unit)) return false;
  return (unit.bits & WORD.capital) !== 0 || !RELATIONS.has(unit.text);
}

function isOffice(unit: Unit): boolean {
  return isOfficeNoun(unit) && !/^(?:victim|fan|supporter|critic|star|winner)$/.test(unit.text);
}

function goesOn(units: readonly Unit[], at: number, isTitle: boolean): boolean {
  if (isTitle) return goesOnTitle(units[at]);
  if (!goesBeforeNoun(units, at) || FIRST_OF_PHRASE.test(units[at + 1]?.text ?? '')) return false;
  return !isCapital(units[at + 1]) || isCapital(units[at]) || goesBeforeCapital(units, at);
}

function isCapital(unit: Unit | undefined): boolean {
  return ((unit?.bits ?? 0) & WORD.capital) !== 0;
}

/** "former Scottish minister", but "to beat Scottish minister Jo Ray". */
function goesBeforeCapital(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit === undefined) return false;
  return (
    unit.text === '-' || units[at - 1]?.text === '-' || BEFORE_TITLE.has(unit.text) || BEFORE_PEOPLE.has(unit.text)
  );
}

/** "Deputy Prime Minister", "Algerian Foreign Minister". */
function goesOnTitle(unit: Unit | undefined): boolean {
  if (unit?.words !== 1 || (unit.bits & WORD.capital) === 0 || isCourtesy(unit)) return false;
  if ((unit.bits & (WORD.title | WORD.demonym | WORD.titleModifier)) === 0) return false;
  return (unit.bits & WORD.agencyHead) === 0 || (unit.bits & WORD.titleModifier) !== 0;
}

/** "Chief executive", "Scottish Transport minister", "Olympic champion": a word with a capital before lower case. */
function isCapitalModifier(units: readonly Unit[], at: number, free: number): boolean {
  const unit = units[at];
  if (unit?.words !== 1 || unit.start < free || (unit.bits & WORD.capital) === 0) return false;
  if ((unit.bits & (WORD.calendar | WORD.given)) !== 0 || isCourtesy(unit)) return false;
  if (!unit.opens) return (unit.bits & WORD.function) === 0;
  if (ADVERBS.has(unit.text)) return false;
  if ((unit.bits & WORD.titleModifier) !== 0 || OPENING_NOUNS.has(unit.text)) return true;
  return (unit.bits & (WORD.common | WORD.function)) === 0;
}

/** A soft hyphen stands inside a word. */
function isHyphen(unit: Unit | undefined): boolean {
  return unit?.text === '-' || unit?.text === '\u00AD';
}

/** "Arsenal striker", "Leeds-based singer", "Ohio Gov.", "Huckabee spokeswoman": the name before the title belongs to it. */
function skipNameBefore({ units, before }: NamedPlace, from: number, isTitle: boolean): number {
  const first = units[from];
  if (!before || !first || (before.kind === 'person' && isTitle)) return from;
  const isNext = first.spaced ? before.end + 1 === first.start : before.end === units[from - 1]?.start;
  if (!isNext) return from;
  let at = from;
  while (at > 0 && (units[at - 1]?.start ?? 0) >= before.start) at -= 1;
  if (units[at]?.start !== before.start) return from;
  return !isTitle && before.kind === 'place' && /^(?:in|at|near|from|In|At|Near|From)$/.test(units[at - 1]?.text ?? '')
    ? from
    : at;
}

/** "novelist and broadcaster Jo Ray": the first of two trades. Two offices behind an article are as often two people's. */
function goToFirstOfTwo({ units, before }: NamedPlace, from: number): number | undefined {
  const noun = units[from - 2];
  if (units[from - 1]?.text !== 'and' || !noun || (before && noun.start < before.end) || !isOfficeNoun(noun))
    return undefined;
  if ((noun.bits & WORD.title) !== 0 && !noun.opens) return undefined;
  let at = from - 2;
  while (at > 0 && from - at < MAX_WORDS && goesOn(units, at - 1, false)) at -= 1;
  const ahead = units[at - 1];
  if ((noun.bits & WORD.capital) === 0 && !isArticle(ahead) && !isPossessive(ahead) && ahead?.text !== ',')
    return undefined;
  while (at < from && ((units[at]?.bits ?? 0) & WORD.mark) !== 0) at += 1;
  return at;
}

/** "former", "retired", "then"; "Then" opens a sentence. */
function isBeforeTitle(unit: Unit | undefined): boolean {
  return unit !== undefined && unit.text !== 'Then' && BEFORE_TITLE.has(unit.text.toLowerCase());
}

function isPartOfName({ units, before }: NamedPlace, at: number): boolean {
  const start = units[at]?.start ?? 0;
  return before !== undefined && start >= before.start && start < before.end;
}

/** "Mayor Ann Lee of Leeds". */
function findPlaceBehind({ units, to, nameAt }: NamedPlace): RoleWords['beside'] {
  if (units[to]?.text !== 'of') return undefined;
  const behind = nameAt(units[to + 1]?.text === 'the' ? to + 2 : to + 1);
  return behind?.kind === 'person' ? undefined : behind;
}
