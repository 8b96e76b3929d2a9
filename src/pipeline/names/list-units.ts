import type { Block } from '../../schema/block.ts';
import type { Token } from '../text/tokenize.ts';
import { WORD, describeWord } from './describe-word.ts';
import { findUnitEnd, opensAddress } from './find-unit-end.ts';
import { joinListedNames } from './join-listed-names.ts';
import { KNOWN, lookUpName } from './lexicon/known-names.ts';
import { ARTICLE_PREFIXES } from './lexicon/particles.ts';
import { lookUpSpelled } from './normalise-name.ts';

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

const OPENING_MARK = /^(?:["“‘'«([•*:–—-]|``|--)$/;
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
        const { start, spaced } = token;
        do at += 1;
        while (at < tokens.length && !tokens[at]?.spaced);
        units.push({ text: '@', start, end: start + 1, bits: WORD.mark, known: 0, words: 1, spaced, opens: false });
        continue;
      }
      const last = findUnitEnd(tokens, at, this.#describe);
      const unit = this.#make(tokens, at, last);
      const before = units.at(-1);
      unit.opens =
        token.start === (block.sentences[sentence]?.start ?? -1) || !before || OPENING_MARK.test(before.text);
      units.push(unit);
      at = last + 1;
    }
    return joinListedNames(this.#text, units);
  }

  readonly #describe = (word: string): number => {
    let bits = this.#bits.get(word);
    if (bits === undefined) {
      bits = describeWord(word);
      this.#bits.set(word, bits);
    }
    return bits;
  };

  #make(tokens: readonly Token[], at: number, last: number): Unit {
    const first = tokens[at];
    const end = tokens[last];
    if (!first || !end) throw new RangeError('no such token');
    const text = last === at ? first.text : this.#text.slice(first.start, end.end);
    const unit = {
      text,
      start: first.start,
      end: end.end,
      bits: 0,
      known: 0,
      words: 1,
      spaced: first.spaced,
      opens: false,
    };
    if (first.kind === 'mark') unit.bits = WORD.mark;
    else if (first.kind === 'number') unit.bits = WORD.number;
    else {
      unit.bits = this.#describe(text);
      if (last > at && ARTICLE_PREFIXES.has(first.text)) unit.bits |= WORD.capital;
      if ((unit.bits & WORD.capital) !== 0) unit.known = lookUpSpelled(text, unit.bits);
      if (last > at && (this.#describe(end.text) & WORD.title) !== 0 && (unit.bits & WORD.title) === 0)
        unit.bits |= WORD.title;
      if ((unit.known & KNOWN.demonym) !== 0 || this.#isCompoundPeople(tokens, at, last)) unit.bits |= WORD.demonym;
    }
    return unit;
  }

  #isCompoundPeople(tokens: readonly Token[], at: number, last: number): boolean {
    if (last === at) return false;
    return (lookUpName(tokens[last]?.text ?? '') & KNOWN.demonym) !== 0;
  }
}
