import type { EntityKind } from '../../../schema/entity-kind.ts';
import { WORD } from '../describe-word.ts';
import type { Unit } from '../list-units.ts';
import {
  BREAKS_PHRASE,
  COURTESIES,
  INCOMPLETE,
  OFFICE_MODIFIERS,
  PLURAL_MODIFIERS,
  RELATIONS,
  SAID_OF_PERSONS,
  STOPS_TITLE,
} from './lexicon/role-words.ts';
import { MORE_PERSON_NOUNS } from './lexicon/person-nouns.ts';
import { NOUNS_OF_AGENCIES, NOUNS_OF_PLACES } from './lexicon/thing-nouns.ts';
import type { NamedPlace } from './named-place.ts';

const ARTICLES: ReadonlySet<string> = new Set(
  'the|a|an|The|A|An|his|her|its|their|His|Her|Its|Their|our|Our|my|My|one|One|another|Another'.split('|'),
);

export function isArticle(unit: Unit | undefined): boolean {
  return unit !== undefined && ARTICLES.has(unit.text);
}

export function isPossessive(unit: Unit | undefined): boolean {
  return unit !== undefined && /^['’][sS]?$/.test(unit.text);
}

export function isCourtesy(unit: Unit | undefined): boolean {
  return unit !== undefined && COURTESIES.has(unit.text);
}

/** Whether the unit can head words that say what something of the kind is. */
export function isRoleNoun({ units, kind }: Pick<NamedPlace, 'units' | 'kind'>, at: number): boolean {
  const unit = units[at];
  if (!unit || (unit.bits & (WORD.mark | WORD.number)) !== 0) return false;
  if (kind !== 'person') return isNounOfThing(kind, unit.text);
  if (!isPersonNoun(unit) || COURTESIES.has(unit.text)) return false;
  if ((unit.bits & WORD.capital) !== 0) return true;
  if (RELATIONS.has(unit.text)) return units[at + 1]?.text === 'of' || isOfSome(units, at);
  return !INCOMPLETE.has(unit.text) || /^(?:of|for|at)$/.test(units[at + 1]?.text ?? '') || isModified(units, at);
}

/** A title, or a noun for what a person does or is. */
export function isPersonNoun({ text, bits, opens }: Unit): boolean {
  if ((bits & (WORD.personNoun | WORD.title)) !== 0) return true;
  if ((bits & WORD.capital) === 0) return MORE_PERSON_NOUNS.has(text);
  return opens && MORE_PERSON_NOUNS.has(text.charAt(0).toLowerCase() + text.slice(1));
}

export function isNounOfThing(kind: EntityKind, noun: string): boolean {
  return (kind === 'agency' ? NOUNS_OF_AGENCIES : NOUNS_OF_PLACES).has(noun);
}

/** "mother-of-three". */
function isOfSome(units: readonly Unit[], at: number): boolean {
  return units[at + 1]?.text === '-' && units[at + 2]?.text === 'of';
}

/** Whether a noun or a name stands before the noun and belongs to it: "film star", "Labour member". */
export function isModified(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  if (!before || (before.bits & (WORD.mark | WORD.number | WORD.function)) !== 0) return false;
  return (before.bits & WORD.capital) !== 0 || goesBeforeNoun(units, at - 1);
}

/** Whether the unit can stand inside a noun phrase, in front of its noun. */
export function goesBeforeNoun(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (!unit) return false;
  const next = units[at + 1];
  if (unit.text === '-') return !unit.spaced && next?.spaced === false;
  if (next?.text === '-' && !next.spaced) return (unit.bits & WORD.mark) === 0 && !isArticle(unit);
  if ((unit.bits & WORD.demonym) !== 0) return true;
  if ((unit.bits & (WORD.mark | WORD.number | WORD.capital)) !== 0) return false;
  if (units[at - 1]?.text === '-' && !unit.spaced) return true;
  const { text } = unit;
  if (ARTICLES.has(text) || BREAKS_PHRASE.has(text) || STOPS_TITLE.has(text)) return false;
  if (text.endsWith('ed') && !SAID_OF_PERSONS.has(text)) return false;
  if (text.endsWith('s') && !PLURAL_MODIFIERS.has(text) && !text.endsWith('ss') && !text.endsWith('ous')) return false;
  if (/(?:ly|ing)$/.test(text) && !OFFICE_MODIFIERS.has(text)) return false;
  return (unit.bits & WORD.function) === 0 || (unit.bits & WORD.personNoun) !== 0;
}
