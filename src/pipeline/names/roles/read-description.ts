import { WORD } from '../describe-word.ts';
import type { Unit } from '../list-units.ts';
import { BREAKS_PHRASE, OFFICE_MODIFIERS } from './lexicon/role-words.ts';
import type { NamedPlace } from './named-place.ts';
import { goesBeforeNoun, isArticle, isNounOfThing, isPossessive, isRoleNoun } from './read-phrase.ts';

const MAX_WORDS = 18;
/** The noun that says what it is stands among the first words. */
const MAX_WORDS_TO_NOUN = 7;
const ENDS: ReadonlySet<string> = new Set(
  [',', '.', ';', ')', '(', '[', '–', '—', '--', ':', '|'].concat(
    'who|which|that|whose|where|when|while|but|whom|after|before|because|since|until|during|amid|as|if'.split('|'),
  ),
);
/** What makes a clause of the words: "Ann Lee, the mayor said". */
const MAKES_CLAUSE: ReadonlySet<string> = new Set(
  '!|?|”|is|was|are|were|has|had|have|will|would|can|could|may|might|should|must|said|says|told|did|does|do|says|added'.split(
    '|',
  ),
);
const OWN: ReadonlySet<string> = new Set('his|her|their|its|he|she|it|they|I|we|said|has|was|is|had|will'.split('|'));

/**
 * The index behind a noun phrase that begins at `start` and says what something is: "mayor of Leeds", "nurse from York".
 * Undefined where the words are no such phrase, or go on as a clause.
 */
export function readDescription(place: NamedPlace, start: number): number | undefined {
  const { units, nameAt } = place;
  if (units[start]?.text === 'no') return undefined;
  let noun = -1;
  for (let at = start; at - start < MAX_WORDS; at += 1) {
    const unit = units[at];
    if (!unit || ENDS.has(unit.text)) return noun < 0 || isListOfNames(units, start, at) ? undefined : at;
    if (unit.text === '“' || unit.text === '"') return noun < 0 ? undefined : findEndOfTitle(units, at);
    if (MAKES_CLAUSE.has(unit.text)) return noun >= 0 && lacksComma(units, start, at) ? at : undefined;
    if (noun >= 0) {
      if (noun === at - 1 && nameAt(at)?.kind === 'person') {
        if (!isPossessive(units[endOfName(place, at)])) return undefined;
        // "President Obama's budget director": the noun said what the owner is.
        noun = -1;
        continue;
      }
      if (unit.text === 'and' && endsBeforeAnd(place, at)) return at;
      if (
        noun === at - 1 &&
        place.kind === 'person' &&
        goesBeforePlainNoun(units, at) &&
        !isArticle(units[start - 1]) &&
        !isRoleNoun(place, at)
      ) {
        // "delegate warfare": the noun only belongs to another.
        noun = -1;
        continue;
      }
      if (noun === at - 1 && isRoleNoun(place, at)) noun = at;
      if (noun === at - 1 && place.kind !== 'person' && !goesOnAfterThing(place, at)) return undefined;
      continue;
    }
    if (at - start < MAX_WORDS_TO_NOUN && isRoleNoun(place, at)) noun = at;
    else if (unit.text === 'of' && isInsideName(units, at)) continue;
    else if (breaksBeforeNoun(unit, at === start && !isArticle(units[at - 1]))) return undefined;
    else if (place.kind !== 'person' && !goesBeforeThing(place, at)) return undefined;
  }
  return undefined;
}

/** Whether a plain noun follows the noun. */
function goesBeforePlainNoun(units: readonly Unit[], at: number): boolean {
  const { text = '', bits = 0 } = units[at] ?? {};
  if ((bits & (WORD.capital | WORD.number | WORD.mark | WORD.function)) !== 0 || BREAKS_PHRASE.has(text)) return false;
  return !/(?:ed|ing|en|ly)$|^(?:general|elect|designate|emeritus|pro|born|known|sent|held|there|whom|turned|responsible|able|home|more|based|made|set|led|ahead|dead)$/.test(
    text,
  );
}

/** Agencies and places stand where a clause goes on too: "According to Shelter, the workshop gave its team …". */
function goesBeforeThing({ units, nameAt }: NamedPlace, at: number): boolean {
  const unit = units[at];
  if (!unit || nameAt(at)?.kind === 'person' || unit.text === 'and') return false;
  return (
    (unit.bits & (WORD.capital | WORD.number | WORD.mark)) !== 0 ||
    /(?:est|er|most)$/.test(unit.text) ||
    goesBeforeNoun(units, at)
  );
}

/** "the coastal city of Fenn" after a place names another one, "the capital of Fenn" does not. */
function goesOnAfterThing({ units, kind, nameAt }: NamedPlace, at: number): boolean {
  const { text = '' } = units[at] ?? {};
  if (kind === 'place' && text === 'of' && nameAt(at + 1)?.kind === 'place')
    return !/^(?:city|town|village|state|island|province|county|country)$/.test(units[at - 1]?.text ?? '');
  return (
    /^(?:of|for|in|at|on|with|from|to|near|off|and|based|-|between|under|by)$/.test(text) || isNounOfThing(kind, text)
  );
}

/** "author of “The Long Tide,” said": the index behind the title of a work. */
function findEndOfTitle(units: readonly Unit[], opening: number): number | undefined {
  if (!/^(?:of|on|in|show|podcast|book|novel|film|memoir)$/.test(units[opening - 1]?.text ?? '')) return undefined;
  for (let at = opening + 1; at - opening < MAX_WORDS; at += 1) {
    const { text } = units[at] ?? {};
    if (text === undefined) return undefined;
    if (text === '”' || text === '"') return units[at - 1]?.text === ',' ? at + 1 : endsAt(units, at + 1);
  }
  return undefined;
}

function endsAt(units: readonly Unit[], at: number): number | undefined {
  const unit = units[at];
  return !unit || ENDS.has(unit.text) ? at : undefined;
}

/** "Ann Lee, a nurse from Leeds has won": the comma behind the words was left out. */
function lacksComma(units: readonly Unit[], start: number, at: number): boolean {
  return /^an?$/.test(units[start - 1]?.text ?? '') && /^(?:is|was|has|had|have|will)$/.test(units[at]?.text ?? '');
}

/** "a University of Leeds professor". */
function isInsideName(units: readonly Unit[], at: number): boolean {
  return ((units[at - 1]?.bits ?? 0) & (units[at + 1]?.bits ?? 0) & WORD.capital) !== 0;
}

function endOfName({ units, nameAt }: NamedPlace, at: number): number {
  const end = nameAt(at)?.end ?? 0;
  let behind = at;
  while ((units[behind]?.end ?? Infinity) <= end) behind += 1;
  return behind;
}

function breaksBeforeNoun({ text, bits }: Unit, isFirst: boolean): boolean {
  if ((bits & WORD.capital) !== 0) return false;
  if (/^(?:of|for|so)$/.test(text) || BREAKS_PHRASE.has(text)) return text !== 'and';
  return isFirst && text.endsWith('ing') && !OFFICE_MODIFIERS.has(text);
}

/** "Ann Lee, a teacher and Bob Roe", "Ann Lee, a teacher and her husband": the next one is another. */
function endsBeforeAnd({ units, nameAt }: NamedPlace, at: number): boolean {
  const next = units[at + 1];
  if (!next) return true;
  return nameAt(at + 1)?.kind === 'person' || OWN.has(next.text);
}

/** "Ada Quill, Mayor Jo Ray, …" goes on with another person: the title there is not hers. */
function isListOfNames(units: readonly Unit[], from: number, to: number): boolean {
  if (to - from > 3 || isArticle(units[from - 1])) return false;
  for (let at = from; at < to; at += 1) if (((units[at]?.bits ?? 0) & WORD.capital) === 0) return false;
  return ((units[to - 1]?.bits ?? 0) & (WORD.title | WORD.titleModifier | WORD.agencyHead)) === 0;
}
