import type { Candidate } from '../collect-candidates.ts';
import { WORD } from '../describe-word.ts';
import { COUNTRY_CODES } from '../lexicon/country-codes.ts';
import { KNOWN, KNOWN_PLACE } from '../lexicon/known-names.ts';
import { AGENCY_NOUNS, DIRECTIONS, PLACE_NOUNS } from '../lexicon/nouns-of-kinds.ts';
import { SPEECH_VERBS } from '../lexicon/speech-verbs.ts';
import type { Unit } from '../list-units.ts';
import type { EvidenceName } from './evidence-names.ts';

/** A map, since a word of a text is no key that an object finds fast. */
const AFTER_PREPOSITION: ReadonlyMap<string, EvidenceName> = new Map([
  ['in', 'after-in'],
  ['at', 'after-at'],
  ['from', 'after-from'],
  ['to', 'after-to'],
  ['of', 'after-of'],
  ['by', 'after-by'],
  ['with', 'after-with'],
  ['for', 'after-for'],
  ['on', 'after-on'],
  ['around', 'after-around'],
  ['near', 'after-around'],
  ['outside', 'after-around'],
  ['across', 'after-around'],
  ['throughout', 'after-around'],
  ['inside', 'after-around'],
  ['via', 'after-around'],
  ['through', 'after-around'],
  ['into', 'after-around'],
  ['toward', 'after-around'],
  ['towards', 'after-around'],
  ['within', 'after-around'],
  ['between', 'after-between'],
  ['and', 'after-and'],
  ['or', 'after-and'],
  ['the', 'after-the'],
  ['a', 'after-a'],
  ['an', 'after-a'],
  ['his', 'after-pronoun'],
  ['her', 'after-pronoun'],
  ['their', 'after-pronoun'],
  ['our', 'after-pronoun'],
  ['my', 'after-pronoun'],
  ['its', 'after-pronoun'],
  ['your', 'after-pronoun'],
]);

/** Verbs whose object is a place more often than not. */
const MOTION =
  /^(?:visit|visits|visited|visiting|reach|reached|reaching|leave|leaves|leaving|enter|entered|entering|tour|toured|touring|flee|fled|fleeing|invade|invaded|invading|occupy|occupied|occupying|bomb|bombed|bombing|shelled|shelling|hit|struck|devastated|ravaged|battered|evacuated|evacuate|captured|capture|seized|retook|liberated|stormed|roam|explore|exploring|explored)$/;

/** What the words before a candidate say about it. */
export function lookBefore(
  units: readonly Unit[],
  { from, titleFrom }: Candidate,
  add: (name: EvidenceName) => void,
): void {
  if (titleFrom !== undefined) {
    add('after-title');
    return;
  }
  const first = units[from];
  const before = units[from - 1];
  if (!before || first?.opens) add('opens-sentence');
  if (!before && first && isDateline(units, first)) add('is-dateline');
  if (!before) return;
  const word = before.text;
  if ((before.bits & WORD.mark) !== 0) lookBehindMark(units, from, word, add);
  else if ((before.bits & WORD.number) !== 0) add('after-number');
  else if ((before.bits & WORD.capital) !== 0) lookBehindCapital(before, add);
  else lookBehindWord(units, from, word, add);
}

/** "OBAN, Scotland (Reuters) -", "CAIRO —": capitals that open a paragraph, with a dash or a bracket soon after. */
function isDateline(units: readonly Unit[], first: Unit): boolean {
  if ((first.bits & WORD.allCaps) === 0 || first.text.length < 3) return false;
  return units.slice(1, 10).some(({ text }) => /^(?:[-–—(]|--)$/.test(text));
}

function lookBehindMark(units: readonly Unit[], from: number, mark: string, add: (name: EvidenceName) => void): void {
  const earlier = units[from - 2];
  if (mark === ',') {
    add('after-comma');
    if (!earlier) return;
    if ((earlier.known & KNOWN_PLACE) !== 0) add('after-known-place-comma');
    if ((earlier.bits & WORD.capital) === 0 && (earlier.bits & WORD.personNoun) !== 0) add('after-person-noun-comma');
  } else if (/^['’]s?$/i.test(mark)) add('after-possessive');
  else if (/^["“”‘'`«]/.test(mark)) add('after-quote');
  else if (mark === '(' || mark === '[') {
    add('after-paren');
    if (COUNTRY_CODES.has(units[from]?.text ?? '') && units[from + 1]?.text === ')') add('country-code-in-brackets');
  } else if (/^[-–—]/.test(mark)) add('after-dash');
}

function lookBehindCapital(before: Unit, add: (name: EvidenceName) => void): void {
  if ((before.bits & WORD.demonym) !== 0) add('after-demonym');
  else if ((before.bits & WORD.title) !== 0) add('after-title');
  else if ((before.bits & WORD.calendar) !== 0) add('after-calendar');
  else if (before.known !== 0) add('after-listed-name');
  else {
    const preposition = AFTER_PREPOSITION.get(before.text.toLowerCase());
    add(preposition ?? 'after-capital');
  }
}

function lookBehindWord(units: readonly Unit[], from: number, word: string, add: (name: EvidenceName) => void): void {
  const earlier = units[from - 2];
  const preposition = AFTER_PREPOSITION.get(word);
  if (preposition) {
    add(preposition);
    if (word === 'of' && earlier) lookBehindOf(earlier, add);
    if (word === 'to' && earlier?.text.toLowerCase() === 'according') add('after-according-to');
    return;
  }
  if (DIRECTIONS.has(word)) add('after-direction');
  else if (MOTION.test(word)) add('after-motion-verb');
  else if (SPEECH_VERBS.has(word)) add('after-speech-verb');
  else if (((units[from - 1]?.bits ?? 0) & WORD.personNoun) !== 0) add('after-person-noun');
  else if (AGENCY_NOUNS.has(word)) add('after-agency-noun');
  else if (PLACE_NOUNS.has(word)) add('after-place-noun');
  else add('after-lower-word');
}

function lookBehindOf(earlier: Unit, add: (name: EvidenceName) => void): void {
  const noun = earlier.text.toLowerCase();
  if (/^members?$/.test(noun)) add('after-member-of');
  if (PLACE_NOUNS.has(noun)) add('after-place-noun-of');
  if ((earlier.bits & (WORD.personNoun | WORD.title)) !== 0) add('after-person-noun-of');
  if (AGENCY_NOUNS.has(noun)) add('after-agency-noun-of');
  if ((earlier.known & KNOWN.agency) !== 0) add('after-agency-noun-of');
}
