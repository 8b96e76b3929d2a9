import type { Block } from '../../schema/block.ts';
import { keepWithWord } from '../text/keep-with-word.ts';
import type { Token } from '../text/tokenize.ts';
import { WORD, describeToken, describeWord } from './describe-word.ts';
import { findUnitEnd, opensAddress } from './find-unit-end.ts';
import { joinListedNames } from './join-listed-names.ts';
import { KNOWN, lookUpName } from './lexicon/known-names.ts';
import { ARTICLE_PREFIXES } from './lexicon/particles.ts';
import { STATE_ABBREVIATIONS } from './lexicon/state-abbreviations.ts';
import { lookUpSpelled } from './look-up-spelled.ts';

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

const OPENING_MARKS: ReadonlySet<string> = new Set([...'"“‘\'«([•*:–—-', '``', '--']);

/** The units of one block of `text`, up to `end`. */
export function listUnits(text: string, { sentences }: Block, tokens: readonly Token[], end: number): Unit[] {
  const units: Unit[] = [];
  let sentence = 0;
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (!token || token.start >= end) break;
    while ((sentences[sentence + 1]?.start ?? Infinity) <= token.start) sentence += 1;
    if (opensAddress(tokens, at)) {
      const { start, spaced } = token;
      do at += 1;
      while (at < tokens.length && !tokens[at]?.spaced);
      units.push({ text: '@', start, end: start + 1, bits: WORD.mark, known: 0, words: 1, spaced, opens: false });
      continue;
    }
    const before = units.at(-1);
    const opens = !before || token.start === sentences[sentence]?.start || isOpeningMark(before);
    const unit = makeUnit(token, opens);
    const last = findUnitEnd(tokens, at, unit.bits);
    const lastToken = tokens[last];
    if (lastToken && last > at) widenUnit(unit, text, lastToken);
    if ((unit.bits & WORD.capital) !== 0) lookUpUnit(unit, units, last === at ? token : undefined);
    units.push(unit);
    at = last + 1;
  }
  return joinListedNames(text, units);
}

function isOpeningMark({ bits, text }: Unit): boolean {
  return (bits & WORD.mark) !== 0 && OPENING_MARKS.has(text);
}

/** The unit that one token makes. */
function makeUnit(token: Token, opens: boolean): Unit {
  const { text, start, end, kind, spaced } = token;
  const bits = kind === 'word' ? describeToken(token) : kind === 'mark' ? WORD.mark : WORD.number;
  return { text, start, end, bits, known: 0, words: 1, spaced, opens };
}

/** Takes in the tokens up to `last`, with hyphens or a stop. */
function widenUnit(unit: Unit, text: string, last: Token): void {
  const isArticle = ARTICLE_PREFIXES.has(unit.text);
  unit.text = text.slice(unit.start, last.end);
  unit.end = last.end;
  unit.bits = describeWord(unit.text) | (describeWord(last.text) & WORD.title);
  if (isArticle) unit.bits |= WORD.capital;
  if ((lookUpName(last.text) & KNOWN.demonym) !== 0) unit.bits |= WORD.demonym;
}

const lookUpToken = keepWithWord(({ text }) => lookUpSpelled(text, describeWord(text)));

/** What the lists say about a unit behind others; of one that is a single token, they say it once for all. */
function lookUpUnit(unit: Unit, before: readonly Unit[], alone: Token | undefined): void {
  unit.known = alone ? lookUpToken(alone) : lookUpSpelled(unit.text, unit.bits);
  if (unit.known === 0 && isStateOfPerson(unit, before)) unit.known = KNOWN.region;
  if ((unit.known & KNOWN.demonym) !== 0) unit.bits |= WORD.demonym;
}

/** "(R-TX)": a state behind a party; elsewhere its code may stand for anything. */
function isStateOfPerson({ text, spaced }: Unit, before: readonly Unit[]): boolean {
  return (
    !spaced &&
    before.at(-1)?.text === '-' &&
    STATE_ABBREVIATIONS.has(text.endsWith('.') ? text.slice(0, -1) : text) &&
    /^[RDI]$/.test(before.at(-2)?.text ?? '')
  );
}
