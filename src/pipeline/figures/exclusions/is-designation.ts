import { DESIGNATED_NOUNS, STREET_NAMES } from '../lexicon/designations.ts';
import { STOP_WORDS } from '../lexicon/stop-words.ts';
import { singularOf } from '../read-counted-words.ts';
import { lowerAt } from '../read-numeral.ts';
import type { Reading } from './reading.ts';

const SHORT_FORMS: ReadonlySet<string> = new Set([
  'no',
  'nos',
  'art',
  'arts',
  'sec',
  'sect',
  'para',
  'ch',
  'p',
  'pp',
  'vol',
  'fig',
  'cap',
]);
/** As long as no count without a comma is: that of a ship or an account. */
const REGISTERED = /^\d{7,}$/;

/** Numbers that name: "Flight 370", "Route 66", "Title 42", "F-16", "Covid-19", "No. 10", "#5", "10 Downing Street", "Formula One". */
export function isDesignation(reading: Reading): boolean {
  if (reading.amount.unit !== undefined || reading.amount.form === 'vague') return false;
  return (
    isRegistered(reading) ||
    isAircraft(reading) ||
    isNumberedNoun(reading) ||
    isHyphenated(reading) ||
    isAddress(reading) ||
    isCapitalWord(reading)
  );
}

function isRegistered({ tokens, amount, counted, unit }: Reading): boolean {
  return !counted && !unit && REGISTERED.test(tokens[amount.first]?.text ?? '');
}

/** "the 747", "a 737 Max" */
function isAircraft({ tokens, amount, counted, unit }: Reading): boolean {
  if (!/^7[0-8]7$/.test(tokens[amount.first]?.text ?? '') || unit || amount.last !== amount.first) return false;
  return !counted && /^(?:a|an|the|his|her|their|its|old|new)$/.test(lowerAt(tokens, amount.first - 1));
}

function isNumberedNoun({ tokens, amount, counted, unit, compared }: Reading): boolean {
  if (compared) return false;
  const stop = lowerAt(tokens, amount.first - 1) === '.' ? 1 : 0;
  const before = tokens[amount.first - 1 - stop];
  if (!before) return false;
  // "Resolutions 242 and 497": the second of two that share a noun.
  const shared = /^(?:and|or|,|&|to)$/.test(before.text) && tokens[amount.first - 2]?.kind === 'number';
  if (shared && !counted && !unit) {
    const noun = tokens[amount.first - 3];
    return noun?.kind === 'word' && DESIGNATED_NOUNS.has(singularOf(noun.text));
  }
  if (before.text === '#' || before.text === '@') return true;
  const word = before.text.toLowerCase();
  // "law no. 129": only before a stop is the short form none of "no more".
  if (stop > 0 && SHORT_FORMS.has(word)) return true;
  // "Section 17(5)"
  if (
    before.text === '(' &&
    !before.spaced &&
    tokens[amount.last + 1]?.text === ')' &&
    /^\d+$/.test(tokens[amount.first - 2]?.text ?? '')
  )
    return true;
  const capital = /^\p{Lu}/u.test(before.text);
  if (
    (DESIGNATED_NOUNS.has(word) || DESIGNATED_NOUNS.has(singularOf(word))) &&
    before.kind === 'word' &&
    (capital || stop === 0)
  ) {
    return capital ? !(counted && amount.first - 1 - stop === 0) : !counted && !unit;
  }
  if (stop > 0 || counted || unit || amount.high !== undefined || !capital || before.kind !== 'word') return false;
  // A capital at the head of a sentence is that of any word.
  return (
    amount.form === 'digits' &&
    amount.first > 1 &&
    !STOP_WORDS.has(word) &&
    !/^\d+[.,]\d/.test(tokens[amount.first]?.text ?? '')
  );
}

/** "F-16", "COVID-19", "AK-47", "mid-40s", "7-Eleven", "3-D". */
function isHyphenated({ tokens, amount, unit }: Reading): boolean {
  const mark = tokens[amount.first - 1];
  if (mark && /^[-–]$/.test(mark.text) && !mark.spaced && tokens[amount.first]?.spaced === false) {
    return tokens[amount.first - 2]?.kind === 'word';
  }
  const behind = tokens[amount.last + 1];
  const next = tokens[amount.last + 2];
  return behind?.text === '-' && !behind.spaced && !unit && /^\p{Lu}/u.test(next?.text ?? '') && next?.spaced === false;
}

function isAddress({ tokens, amount, compared }: Reading): boolean {
  if (amount.form !== 'digits' || compared) return false;
  for (let at = amount.last + 1; at < amount.last + 5; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' && token?.kind !== 'number') return false;
    if (
      token.kind === 'word' &&
      /^\p{Lu}/u.test(token.text) &&
      at > amount.last + 1 &&
      STREET_NAMES.has(token.text.toLowerCase())
    )
      return true;
    if (token.kind === 'word' && !/^\p{Lu}/u.test(token.text) && !/^\d+(?:st|nd|rd|th)$/.test(token.text)) return false;
  }
  return false;
}

/** A number word with a capital inside a sentence belongs to a name: "Formula One", "Group of Seven", "the Big Four". */
function isCapitalWord({ tokens, amount }: Reading): boolean {
  if (amount.form !== 'words' || !/^\p{Lu}/u.test(tokens[amount.first]?.text ?? '')) return false;
  const before = tokens[amount.first - 1];
  const opens = before === undefined || (before.kind === 'mark' && /^["'“‘«:;(–—•*·|-]|^\.+$/u.test(before.text));
  return !opens;
}
