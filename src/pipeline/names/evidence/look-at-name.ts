import type { Form } from '../group-forms.ts';
import { WORD } from '../describe-word.ts';
import { KNOWN, KNOWN_PLACE } from '../lexicon/known-names.ts';
import { DIRECT_PLACE_HEADS, PLACE_HEADS, SURE_PLACE_HEADS } from '../lexicon/place-heads.ts';
import type { Unit } from '../list-units.ts';
import type { EvidenceName } from './evidence-names.ts';

type Add = (name: EvidenceName) => void;

const PLACE_SUFFIX =
  /(?:stan|land|ville|burgh?|shire|abad|pur|pore|grad|polis|ford|wick|mouth|chester|minster|nagar|garh|istan|landia|borough|bourne|haven|stadt|dorf|berg|heim)$/;
const PERSON_SUFFIX =
  /(?:ovic|ović|evic|ević|enko|adze|dze|shvili|opoulos|ides|escu|ski|sky|ova|eva|ov|ev|yan|ian|ssen|son|sson|ez|poulos|uddin|ullah|zadeh|nejad|oğlu|oglu|wala|singh)$/;
/** "McGuire", "DeVos", "LaPierre": a capital inside that speaks of no brand. */
const SURNAME_PREFIX = /(?:^| )(?:Ma?c|D[eiau]|L[aeo]|Van|Fitz|San|O')\p{Lu}\p{Ll}+$/u;
const COMMON = WORD.common | WORD.function;
const KNOWN_AGENCY = KNOWN.agency | KNOWN.news;
const HEADS = WORD.agencyHead | WORD.placeHead | WORD.otherHead;
const PERSONAL = WORD.given | WORD.surname;

/** What the words of a form and their spelling say, whatever stands around them. */
export function lookAtName(form: Form, add: Add): void {
  const { key, units } = form;
  const first = units[0];
  const last = units.at(-1);
  if (!first || !last) return;
  const words = key.split(' ').length;
  add(words === 1 ? 'one-word' : words === 2 ? 'two-words' : words === 3 ? 'three-words' : 'four-or-more-words');
  if (units.length === 1) lookAtLists(first, add);
  if (words > 1) lookAtWords(units, first, last, add);
  lookAtShape(key, units, words, add);
}

function lookAtLists({ bits, known, words }: Unit, add: Add): void {
  const place = (known & (KNOWN.country | KNOWN.region | KNOWN.geography | KNOWN.largeCity)) !== 0;
  if (place && (bits & PERSONAL) === 0) add('is-sure-place');
  if (known & KNOWN.country) add('is-country');
  if (known & KNOWN.region) add('is-region');
  if (known & KNOWN.geography) add('is-geography');
  if (known & KNOWN.largeCity) add('is-large-city');
  if (known & KNOWN.town) add('is-town');
  if (known & KNOWN.doubtfulTown) add('is-doubtful-town');
  if (known & KNOWN.agency) add('is-agency');
  if (known & KNOWN.news) add('is-news-outlet');
  if (known & KNOWN.other) add('is-other-name');
  if (bits & WORD.demonym) add('is-demonym');
  if (words > 1) return;
  if (bits & WORD.given) add('is-given-name');
  if (bits & WORD.surname) add('is-surname');
  if (bits & WORD.knownPerson) add('is-known-person');
  if (bits & WORD.common && !(known & (KNOWN.country | KNOWN.region | KNOWN.geography))) add('is-common-word');
  if ((known & ~KNOWN.doubtfulTown) === 0 && (bits & (COMMON | PERSONAL | WORD.allCaps | WORD.title)) === 0)
    add('is-unknown-word');
  if (bits & WORD.personNoun) add('is-person-noun');
  if (bits & WORD.title) add('is-title');
  if (bits & WORD.agencyHead) add('is-agency-head');
  if (bits & WORD.agencyModifier) add('is-agency-modifier');
  if (bits & WORD.placeHead) add('is-place-head');
  if (bits & WORD.otherHead) add('is-other-head');
  if (bits & WORD.calendar) add('is-calendar');
  if (bits & WORD.function) add('is-function-word');
}

function lookAtWords(units: readonly Unit[], first: Unit, last: Unit, add: Add): void {
  const capitals = units.filter(({ bits }) => (bits & WORD.capital) !== 0);
  const inner = capitals.slice(0, -1);
  if (units.length > 1) {
    if (first.bits & WORD.given) add('begins-with-given-name');
    if (first.bits & WORD.surname) add('begins-with-surname');
    if (last.bits & WORD.surname) add('ends-with-surname');
    if (last.bits & WORD.given) add('ends-with-given-name');
    if (capitals.slice(1, -1).some(({ bits }) => (bits & PERSONAL) !== 0)) add('holds-given-name');
    if (first.known & KNOWN_PLACE) add('begins-with-place');
    if (last.known & KNOWN_PLACE) add('ends-with-place');
    if (first.bits & WORD.demonym) add('begins-with-demonym');
    if (first.bits & COMMON) add('begins-with-common-word');
    else if ((first.bits & PERSONAL) === 0 && first.known === 0) add('begins-with-unknown-word');
    if (last.bits & COMMON) add('ends-with-common-word');
    else if ((last.bits & PERSONAL) === 0 && last.known === 0) add('ends-with-unknown-word');
    if (capitals.every(({ bits }) => (bits & COMMON) !== 0)) add('all-common-words');
    if (capitals.every(({ bits, known }) => (bits & (COMMON | PERSONAL)) === 0 && known === 0))
      add('all-unknown-words');
    if (first.bits & WORD.agencyModifier) add('begins-with-modifier');
    if (first.known & (KNOWN.agency | KNOWN.news)) add('begins-with-listed-agency');
    if (last.known & (KNOWN.agency | KNOWN.news)) add('ends-with-listed-agency');
  }
  const listed = units.length === 1 ? first.known : 0;
  if (isLongPlaceHead(units)) add('ends-with-long-place-head');
  else if (last.bits & WORD.agencyHead && !(listed & KNOWN_PLACE)) add('ends-with-agency-head');
  if (last.bits & WORD.placeHead && !(listed & KNOWN_AGENCY)) add('ends-with-place-head');
  if (last.bits & WORD.otherHead && listed === 0) add('ends-with-other-head');
  if (last.bits & WORD.companyEnding) add('ends-with-company-ending');
  if (units.length === 1) return;
  if (SURE_PLACE_HEADS.has(last.text)) add('ends-with-sure-place-head');
  if (looksLikeFullName(units, first, last)) {
    add('looks-like-full-name');
    if ((last.bits & COMMON) !== 0 && (first.bits & COMMON) === 0 && first.known === 0)
      add('full-name-with-common-word');
  }
  const opensWithOf = /^(?:of|for|on|de|del|du)$/.test(units[1]?.text ?? '');
  if (first.bits & WORD.openingHead && opensWithOf) add('begins-with-opening-head');
  if (first.bits & WORD.openingPlaceHead && (opensWithOf || DIRECT_PLACE_HEADS.has(first.text)))
    add('begins-with-opening-place-head');
  if (inner.some(({ bits }) => (bits & WORD.agencyHead) !== 0)) add('holds-agency-head');
  if (inner.some(({ bits }) => (bits & WORD.placeHead) !== 0)) add('holds-place-head');
  if (inner.some(({ bits }) => (bits & WORD.otherHead) !== 0)) add('holds-other-head');
}

/** A given name or initials: "J.K. Simmons". */
function opensFullName({ text, bits }: Unit): boolean {
  return (bits & WORD.given) !== 0 || (text.endsWith('.') && /^(?:\p{Lu}\.-?){1,3}$/u.test(text));
}

/** A given name and one or two words more that head no agency or place: "Tom Cruise". */
function looksLikeFullName(units: readonly Unit[], first: Unit, last: Unit): boolean {
  if (units.length > 3 || !opensFullName(first) || (first.bits & HEADS) !== 0 || (last.bits & HEADS) !== 0)
    return false;
  return units.every(
    ({ bits }, at) => (bits & WORD.capital) !== 0 && (at === 0 || at === units.length - 1 || (bits & COMMON) === 0),
  );
}

/** "Detention Centre", "Medical Center": the head noun alone would say "agency". */
function isLongPlaceHead(units: readonly Unit[]): boolean {
  return PLACE_HEADS.has(`${units.at(-2)?.text ?? ''} ${units.at(-1)?.text ?? ''}`);
}

function lookAtShape(key: string, units: readonly Unit[], words: number, add: Add): void {
  const letters = key.replaceAll('.', '');
  if (!/\p{Ll}/u.test(key)) {
    add('all-capitals');
    if (words === 1) {
      if (letters.length === 2) add('acronym-of-two');
      else if (letters.length === 3) add('acronym-of-three');
      else if (letters.length < 6 && letters.length > 3) add('acronym-of-four-or-five');
    }
  }
  if (/\p{N}/u.test(key)) add('has-digit');
  if (key.includes('-')) add('has-hyphen');
  if (/\p{Ll}\p{Lu}/u.test(key)) add(SURNAME_PREFIX.test(key) ? 'has-surname-prefix' : 'has-inner-capital');
  if (key.includes('&') || key.includes('+')) add('has-ampersand');
  if (key.includes("'")) add('has-possessive');
  if (/\p{Lu}\.\p{Lu}/u.test(key)) add('has-stops');
  if (letters.length < 3) add('very-short');
  if (words === 1) {
    if (/^\p{Lu}+\p{Ll}{1,2}\p{Lu}+$/u.test(key)) add('mixed-acronym');
    if (/^\p{Lu}{2,}s$/u.test(key)) add('plural-acronym');
    if (key.length > 9) add('long-word');
    if (PLACE_SUFFIX.test(key)) add('place-suffix');
    if (PERSON_SUFFIX.test(key)) add('person-suffix');
    return;
  }
  for (const { text, bits } of units) {
    if (text === 'of') add('has-of');
    else if (text === 'and' || text === '&') add('has-and');
    else if (text === 'for' || text === 'on') add('has-for');
    else if (bits & WORD.initial) add('has-initial');
    else if ((bits & WORD.capital) === 0 && bits & WORD.particle) add('has-particle');
    if (/^(?:al|el|ul|ad|as|ash|an)-/i.test(text) || /^(?:Al|El|Abu|Bin|Ibn|Von|Van)$/.test(text)) add('has-particle');
  }
  if (PERSON_SUFFIX.test(key)) add('person-suffix');
}
