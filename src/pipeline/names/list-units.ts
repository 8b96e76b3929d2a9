import type { Block } from '../../schema/block.ts';
import type { Token } from '../text/tokenize.ts';
import { WORD, describeWord } from './describe-word.ts';
import { countWordsAfter, KNOWN, KNOWN_PLACE, lookUpName } from './lexicon/known-names.ts';
import { ARTICLE_PREFIXES } from './lexicon/particles.ts';

/**
 * A word as names see it: with its hyphenated parts ("Al-Attiyah"), with the stop of an initial or an abbreviated title
 * ("J.", "Gov."), or a listed name of several words ("Hong Kong"). Offsets are UTF-16 code units into the text.
 */
export interface Unit {
  text: string;
  start: number;
  end: number;
  /** Bits of `WORD`, of the last word where the unit holds several. */
  bits: number;
  /** Bits of `KNOWN` for the whole. */
  known: number;
  /** Number of words. */
  words: number;
  spaced: boolean;
  /** Whether a sentence or a quotation begins here, so that a capital says little. */
  opens: boolean;
}

const STOPPED = new Set(
  'Mr Mrs Ms Dr Prof Rev Fr Hon Gov Lt Col Gen Capt Cmdr Sgt Maj Adm Cpl Pvt Sen Rep Reps Sens Supt Insp Det St Mt Ft Jr Sr Inc Ltd Corp Co Bros No Brig Eng Adv Msgr Mme Mlle Atty Pres'.split(' '),
);
const STATES = new Set(
  'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Vt Va Wash Wis Wyo'.split(' '),
);
const AFTER_HYPHEN = new Set('based|led|run|born|made|style|like|wide|era|held|area|only|free|long|type|plus|off|up|owned|built|bound|area|aged|size|sized|level|class|to|and|or|the|a|an|win|won|loss|news|born|bred|hit|ruled|tied|sent'.split('|'));
const OPENING_MARK = /^(?:["“‘'«([•*:–—-]|``|--)$/;
const PEOPLES = /^(?:Sino|Franco|Anglo|Indo|Afro|Russo|Euro|Austro|Greco|Italo|Luso|Hispano|Ibero|Judeo|Arab|Asia|Trans|Pan|Pro|Anti|Post|Pre|Non|Ex|Mid|Inter|Intra|Cross|Sub|Multi|Co)$/i;

/** Makes units of one text; keeps what it has learned about each word, so a fresh one is made for each text. */
export class UnitLister {
  readonly #bits = new Map<string, number>();
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** The units of one block, up to `end`. */
  list(block: Block, tokens: readonly Token[], end: number): Unit[] {
    const units: Unit[] = [];
    let sentence = 0;
    let at = 0;
    while (at < tokens.length) {
      const token = tokens[at];
      if (!token || token.start >= end) break;
      while ((block.sentences[sentence + 1]?.start ?? Infinity) <= token.start) sentence += 1;
      if (opensAddress(tokens, at)) {
        at += 1;
        while (at < tokens.length && !tokens[at]?.spaced) at += 1;
        continue;
      }
      const last = this.#lastToken(tokens, at);
      const unit = this.#make(tokens, at, last);
      const before = units.at(-1);
      unit.opens = token.start === (block.sentences[sentence]?.start ?? -1) || !before || OPENING_MARK.test(before.text);
      units.push(unit);
      at = last + 1;
    }
    return this.#joinListed(units);
  }

  #describe(word: string): number {
    let bits = this.#bits.get(word);
    if (bits === undefined) {
      bits = describeWord(word);
      this.#bits.set(word, bits);
    }
    return bits;
  }

  /** Index of the last token that belongs to the unit which begins at `at`. */
  #lastToken(tokens: readonly Token[], at: number): number {
    const first = tokens[at];
    if (first?.kind !== 'word') return at;
    let last = at;
    const bits = this.#describe(first.text);
    if ((bits & WORD.capital) === 0 && !ARTICLE_PREFIXES.has(first.text)) return at;
    for (;;) {
      const hyphen = tokens[last + 1];
      const next = tokens[last + 2];
      if (hyphen?.text !== '-' || hyphen.spaced || !next || next.spaced || next.kind === 'mark') break;
      if (!this.#joinsHyphen(tokens[last]?.text ?? '', next, at === last) && !this.#isSyllable(tokens, last)) break;
      last += 2;
    }
    const stop = tokens[last + 1];
    if (stop?.text === '.' && !stop.spaced && last + 2 < tokens.length) {
      const word = tokens[last]?.text ?? '';
      if ((this.#describe(word) & WORD.initial) !== 0 || STOPPED.has(word) || word === 'ST' || STATES.has(word)) return last + 1;
    }
    return last;
  }

  #joinsHyphen(left: string, next: Token, first: boolean): boolean {
    const bits = this.#describe(next.text);
    if (next.kind === 'number') return /^(?:\p{Lu}{1,3}|Covid|COVID|Channel)$/u.test(left);
    if ((bits & WORD.capital) === 0) return (bits & (WORD.common | WORD.function | WORD.personNoun)) === 0 && next.text.length > 1 && !/(?:ed|ing|al|ly)$/.test(next.text);
    if (!first) return true;
    if (ARTICLE_PREFIXES.has(left.toLowerCase())) return true;
    if ((this.#describe(left) & WORD.capital) === 0) return false;
    const names = lookUpName(left);
    const nextNames = lookUpName(next.text);
    const place = KNOWN_PLACE | KNOWN.demonym;
    if (lookUpName(`${left}-${next.text}`) !== 0) return true;
    if (PEOPLES.test(left)) return true;
    return (names & place) === 0 || (nextNames & place) === 0;
  }

  /** "Moon Jae-in", "Tsai Ing-wen", "Prayut Chan-o-cha": a lower-case syllable of a name that follows the surname. */
  #isSyllable(tokens: readonly Token[], last: number): boolean {
    const left = tokens[last];
    const syllable = tokens[last + 2]?.text ?? '';
    const surname = tokens[last - 1];
    if (!left || !surname || !/^\p{Ll}{1,5}$/u.test(syllable) || AFTER_HYPHEN.has(syllable)) return false;
    if (surname.text === '-') return /^\p{Ll}$/u.test(left.text);
    return left.text.length <= 6 && /^\p{Lu}\p{Ll}+$/u.test(left.text) && left.spaced && /^\p{Lu}\p{Ll}+$/u.test(surname.text) && lookUpName(`${surname.text} ${left.text}`) === 0;
  }

  #make(tokens: readonly Token[], at: number, last: number): Unit {
    const first = tokens[at];
    const end = tokens[last];
    if (!first || !end) throw new RangeError('no such token');
    const text = last === at ? first.text : this.#text.slice(first.start, end.end);
    const unit = { text, start: first.start, end: end.end, bits: 0, known: 0, words: 1, spaced: first.spaced, opens: false };
    if (first.kind === 'mark') unit.bits = WORD.mark;
    else if (first.kind === 'number') unit.bits = WORD.number;
    else {
      unit.bits = this.#describe(text);
      if (last > at && ARTICLE_PREFIXES.has(first.text)) unit.bits |= WORD.capital;
      if ((unit.bits & WORD.capital) !== 0) unit.known = lookUpSpelled(text, unit.bits);
      if (last > at && (this.#describe(end.text) & WORD.title) !== 0 && (unit.bits & WORD.title) === 0) unit.bits |= WORD.title;
      if ((unit.known & KNOWN.demonym) !== 0 || this.#isCompoundPeople(tokens, at, last)) unit.bits |= WORD.demonym;
    }
    return unit;
  }

  #isCompoundPeople(tokens: readonly Token[], at: number, last: number): boolean {
    if (last === at) return false;
    return (lookUpName(tokens[last]?.text ?? '') & KNOWN.demonym) !== 0;
  }

  /** Joins units that make a listed name of several words. */
  #joinListed(units: readonly Unit[]): Unit[] {
    const joined: Unit[] = [];
    for (let at = 0; at < units.length; at += 1) {
      const unit = units[at];
      if (!unit) break;
      const last = this.#lastOfListed(units, at);
      const end = units[last];
      if (last === at || !end) {
        joined.push(unit);
        continue;
      }
      const text = this.#text.slice(unit.start, end.end);
      const known = lookUpName(normaliseName(text)) || lookUpName(titleCase(text)) || lookUpName(text.slice(0, -1));
      const demonym = (known & KNOWN.demonym) !== 0 ? WORD.demonym : 0;
      const keep = WORD.agencyHead | WORD.openingHead | WORD.placeHead | WORD.openingPlaceHead | WORD.otherHead;
      joined.push({ ...unit, text, end: end.end, bits: WORD.capital | (end.bits & keep) | demonym, known, words: last - at + 1 });
      at = last;
    }
    return joined;
  }

  /** "Home Depots": shops of a listed chain. */
  #isPluralOfAgency(text: string, several: boolean): boolean {
    return several && text.endsWith('s') && (lookUpName(text.slice(0, -1)) & KNOWN.agency) !== 0;
  }

  #lastOfListed(units: readonly Unit[], at: number): number {
    const first = units[at];
    if (!first || (first.bits & (WORD.mark | WORD.number)) !== 0) return at;
    const upper = (first.bits & WORD.allCaps) !== 0 && first.text.length > 2;
    const most = Math.max(countWordsAfter(first.text), upper ? countWordsAfter(titleCase(first.text)) : 0);
    for (let last = Math.min(at + most, units.length - 1); last > at; last -= 1) {
      const end = units[last];
      if (!end || ((end.bits & WORD.mark) !== 0 && !/^['’]s$/.test(end.text))) continue;
      const text = this.#text.slice(first.start, end.end);
      if (lookUpName(normaliseName(text)) !== 0 || this.#isPluralOfAgency(text, last > at) || (upper && lookUpName(titleCase(text)) !== 0)) return last;
    }
    return at;
  }
}

/** A web or mail address, a handle or a tag: its words are no names. */
function opensAddress(tokens: readonly Token[], at: number): boolean {
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!first || !second || second.spaced) return false;
  if (/^(?:https?|www|@|#)$/i.test(first.text)) return second.kind === 'word' || second.text === ':' || second.text === '.';
  return second.text === '@' && third?.spaced === false;
}

function lookUpSpelled(text: string, bits: number): number {
  const known = lookUpName(text.includes('’') ? normaliseName(text) : text);
  if (known !== 0 || (bits & WORD.allCaps) === 0 || text.length < 4) return known;
  return lookUpName(titleCase(text));
}

/** With straight apostrophes and single spaces, as the lists spell names. */
export function normaliseName(text: string): string {
  return text.replaceAll('’', "'").replace(/\s+/g, ' ');
}

/** "CAPE TOWN" as "Cape Town". */
export function titleCase(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}
