import { AGENCY_HEADS, AGENCY_MODIFIERS, COMPANY_ENDINGS, OPENING_HEADS } from './lexicon/agency-heads.ts';
import { COMMON_WORDS } from './lexicon/common-words.ts';
import { CALENDAR, FUNCTION_WORDS } from './lexicon/function-words.ts';
import { GIVEN_NAMES } from './lexicon/given-names.ts';
import { countWordsAfter } from './lexicon/known-names.ts';
import { KNOWN_PEOPLE } from './lexicon/known-people.ts';
import { OTHER_HEADS } from './lexicon/other-names.ts';
import { ARTICLE_PREFIXES, PARTICLES } from './lexicon/particles.ts';
import { OPENING_PLACE_HEADS, PLACE_HEADS } from './lexicon/place-heads.ts';
import { SURNAMES } from './lexicon/surnames.ts';
import { PERSON_NOUNS, SURE_TITLES, TITLES, TITLE_MODIFIERS } from './lexicon/titles.ts';
import { keepWithWord } from '../text/keep-with-word.ts';
import { rememberWords } from '../text/remember-words.ts';
import { titleCase } from './normalise-name.ts';

/** What the spelling and the lists say about a word, as bits. */
export const WORD = {
  capital: 1 << 0,
  allCaps: 1 << 1,
  initial: 1 << 2,
  number: 1 << 3,
  mark: 1 << 4,
  function: 1 << 5,
  common: 1 << 6,
  given: 1 << 7,
  surname: 1 << 8,
  title: 1 << 9,
  sureTitle: 1 << 10,
  titleModifier: 1 << 11,
  demonym: 1 << 12,
  agencyHead: 1 << 13,
  openingHead: 1 << 14,
  placeHead: 1 << 15,
  openingPlaceHead: 1 << 16,
  agencyModifier: 1 << 17,
  otherHead: 1 << 18,
  calendar: 1 << 19,
  particle: 1 << 20,
  personNoun: 1 << 21,
  companyEnding: 1 << 22,
  digit: 1 << 23,
  innerCapital: 1 << 24,
  /** Opens a listed name of several words. */
  opensListed: 1 << 30,
  knownPerson: 1 << 25,
  /** Begins a name with a hyphen: "al-Sisi". */
  articlePrefix: 1 << 26,
} as const;

const CAPITAL = /^\p{Lu}|^\p{Ll}{1,2}\p{Lu}/u;
const LISTS: readonly (readonly [ReadonlySet<string>, number])[] = [
  [GIVEN_NAMES, WORD.given],
  [SURNAMES, WORD.surname],
  [KNOWN_PEOPLE, WORD.knownPerson],
  [TITLES, WORD.title],
  [SURE_TITLES, WORD.sureTitle],
  [TITLE_MODIFIERS, WORD.titleModifier],
  [AGENCY_HEADS, WORD.agencyHead],
  [OPENING_HEADS, WORD.openingHead],
  [PLACE_HEADS, WORD.placeHead],
  [OPENING_PLACE_HEADS, WORD.openingPlaceHead],
  [AGENCY_MODIFIERS, WORD.agencyModifier],
  [OTHER_HEADS, WORD.otherHead],
  [CALENDAR, WORD.calendar],
  [COMPANY_ENDINGS, WORD.companyEnding],
];

/** The bits of one word, of letters with or without digits, apostrophes and stops, without hyphens. */
export const describeWord = rememberWords((word): number => {
  const bits = describeAlone(word);
  const opens = countWordsAfter(word) > 0 || (isUpper(word, bits) && countWordsAfter(titleCase(word)) > 0);
  return opens ? bits | WORD.opensListed : bits;
});

/** The bits of a token that is a word. */
export const describeToken = keepWithWord(({ text }) => describeWord(text));

/** Whether a word in capitals may stand for one with a capital: "HONG". */
export function isUpper(word: string, bits: number): boolean {
  return (bits & WORD.allCaps) !== 0 && word.length > 2;
}

function describeAlone(word: string): number {
  const lower = (word.includes('’') ? word.replaceAll('’', "'") : word).toLowerCase();
  let bits = 0;
  if (CAPITAL.test(word)) bits |= WORD.capital;
  if (!isShortAcronym(word)) {
    if (FUNCTION_WORDS.has(lower)) bits |= WORD.function;
    if (COMMON_WORDS.has(lower)) bits |= WORD.common;
  }
  if (ARTICLE_PREFIXES.has(word)) bits |= WORD.articlePrefix;
  if (PARTICLES.has(lower)) bits |= WORD.particle;
  if (PERSON_NOUNS.has(lower)) bits |= WORD.personNoun;
  if (word === 'plc') return bits | WORD.agencyHead | WORD.companyEnding;
  if ((bits & WORD.capital) === 0) return bits;
  const bare = word.endsWith('.') && !word.slice(0, -1).includes('.') ? word.slice(0, -1) : word;
  if (/^\p{Lu}\.?$/u.test(word)) bits |= WORD.initial;
  else if (!/\p{Ll}/u.test(word)) bits |= WORD.allCaps;
  else if (/\p{Ll}\p{Lu}/u.test(word)) bits = (bits | WORD.innerCapital) & ~WORD.common;
  if (/\p{N}/u.test(word)) bits |= WORD.digit;
  bits |= lookUpLists(bare);
  if ((bits & WORD.allCaps) !== 0 && (bare.length > 3 || bare !== word))
    bits |= lookUpLists(bare.charAt(0) + bare.slice(1).toLowerCase());
  return bits;
}

/** "US" and "ICE" are not "us" and "ice". */
function isShortAcronym(word: string): boolean {
  return word.length > 1 && word.length < 6 && /^[\p{Lu}.\p{N}]+$/u.test(word);
}

function lookUpLists(word: string): number {
  let bits = 0;
  const spelled = word.includes('’') ? word.replaceAll('’', "'") : word;
  for (const [list, bit] of LISTS) if (list.has(spelled)) bits |= bit;
  return bits;
}
