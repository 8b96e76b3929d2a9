import type { Token } from '../text/tokenize.ts';
import { COUNTED_STATES, IRREGULAR_PLURALS, NOT_PLURAL } from './lexicon/plurals.ts';
import { PEOPLE_NOUNS } from './lexicon/people-nouns.ts';
import { PAST_FORMS, STOP_WORDS } from './lexicon/stop-words.ts';
import { lowerAt } from './read-numeral.ts';

/** The words that say what is counted: the tokens `first` to `last`, and their head, "troops" of "National Guard troops". */
export interface CountedWords {
  first: number;
  last: number;
  head: number;
}

const MAX_WORDS = 8;
const MAX_DESCRIBED = 4;
const SKIPPED = /^(?:more|further|extra|additional|other|different|separate)$/;
/** "I've", "they'll" */
const SHORTENED = /^(?:I|he|she|it|we|they|you)['’]/i;
const DETERMINER = /^(?:the|all|its|their|his|her|our|my|your|those|these|such)$/;

/**
 * Reads what stands behind an amount: "California National Guard troops", "people", "of the officers". No grammar is
 * known, so a noun in the plural ends it, or one for a person where one is counted.
 */
export function readCountedWords(tokens: readonly Token[], from: number, singular: boolean): CountedWords | undefined {
  const whom = readOfThem(tokens, from);
  if (whom) return whom;
  const partitive = readPartitive(tokens, from);
  const first = skipMore(tokens, partitive ?? from);
  const phrase = readNounPhrase(tokens, first, singular && partitive === undefined);
  if (phrase) return partitive === undefined ? addOfPhrase(tokens, phrase) : phrase;
  const state = partitive === undefined && COUNTED_STATES.has(lowerAt(tokens, first));
  return state ? { first, last: first, head: first } : undefined;
}

/** What a measure describes: "curfew" of "a 12-hour curfew", whatever its number. */
export function readDescribedWords(tokens: readonly Token[], from: number): CountedWords | undefined {
  let at = from;
  while (at < from + MAX_DESCRIBED && tokens[at]?.kind === 'word' && !isStopWord(tokens[at]?.text ?? '')) {
    if (at > from && (isPast(tokens[at]?.text ?? '') || SHORTENED.test(tokens[at]?.text ?? ''))) break;
    at += 1;
  }
  return at === from ? undefined : { first: from, last: at - 1, head: at - 1 };
}

/** "troop" for "troops", "man" for "men": how lexicons name it. */
export function singularOf(word: string): string {
  const lower = word.toLowerCase();
  if (lower.endsWith('men')) return `${lower.slice(0, -3)}man`;
  if (lower.endsWith('children')) return lower.slice(0, -3);
  if (lower.endsWith('ies') && lower.length > 4) return `${lower.slice(0, -3)}y`;
  return lower.endsWith('s') && !lower.endsWith('ss') ? lower.slice(0, -1) : lower;
}

/** Whether a noun is for human beings, whatever its number. */
export function isForPeople(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    COUNTED_STATES.has(lower) ||
    PEOPLE_NOUNS.has(lower) ||
    PEOPLE_NOUNS.has(singularOf(lower)) ||
    /^\p{Lu}\p{Ll}+(?:ian|can|ean|ran|lan)s$/u.test(word)
  );
}

/** "three of them children": who they are stands behind. */
function readOfThem(tokens: readonly Token[], from: number): CountedWords | undefined {
  if (lowerAt(tokens, from) !== 'of' || !/^(?:them|whom|these|those)$/.test(lowerAt(tokens, from + 1)))
    return undefined;
  const phrase = readNounPhrase(tokens, from + 2, false);
  return phrase?.last === phrase?.first ? phrase : undefined;
}

/** The place behind "of the" in "44 of the officers" or behind "of" in "hundreds of people". */
function readPartitive(tokens: readonly Token[], from: number): number | undefined {
  if (lowerAt(tokens, from) !== 'of') return undefined;
  return DETERMINER.test(lowerAt(tokens, from + 1)) ? from + 2 : from + 1;
}

function skipMore(tokens: readonly Token[], at: number): number {
  return SKIPPED.test(lowerAt(tokens, at)) && lowerAt(tokens, at) === 'more' ? at + 1 : at;
}

function readNounPhrase(tokens: readonly Token[], first: number, singular: boolean): CountedWords | undefined {
  let head: number | undefined;
  for (let at = first; at < first + MAX_WORDS; at += 1) {
    const token = tokens[at];
    if (!token || !continues(tokens, at, first)) break;
    if (token.kind !== 'word') continue;
    const plural = isPlural(token.text);
    const capital = /^\p{Lu}/u.test(token.text) && at > first;
    if (head !== undefined && !plural) {
      // A capital before it ("2,000 United States soldiers") may belong to a name; a small plural ends the phrase.
      if (!isCapital(tokens[head]) || isPast(token.text)) break;
    }
    if (plural) head = at;
    if (singular && !plural && head === undefined && isForPeople(token.text) && !nounFollows(tokens, at))
      return { first, last: at, head: at };
    if (plural && !capital && (!isPlural(tokens[at + 1]?.text ?? '') || isCapital(tokens[at + 1])) && !isCapital(token))
      break;
  }
  return head === undefined ? undefined : { first, last: addPair(tokens, head), head };
}

function nounFollows(tokens: readonly Token[], at: number): boolean {
  return lowerAt(tokens, at + 1) === '-' || isForPeople(lowerAt(tokens, at + 1));
}

/** Hyphens inside words, possessive endings and a comma between adjectives do not end the phrase. */
function continues(tokens: readonly Token[], at: number, first: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind === 'word') return !isStopWord(token.text) || isBetweenAdjectives(tokens, at, first);
  // "18 of the region's 43 towns".
  if (token.kind === 'number') return lowerAt(tokens, first - 1) === 'of' || lowerAt(tokens, first - 2) === 'of';
  if (at === first) return false;
  if (token.text === '-') return !token.spaced && tokens[at + 1]?.spaced === false;
  if (/^['’]s?$/i.test(token.text)) return !token.spaced && tokens[at + 1]?.kind === 'word';
  if (token.text !== ',') return false;
  const next = tokens[at + 1];
  return (
    next?.kind === 'word' &&
    /^\p{Ll}/u.test(next.text) &&
    !/^(?:many|several|most|some|few|such)$/.test(next.text) &&
    isPlural(tokens[at + 2]?.text ?? '') &&
    !/(?:ing|ly)$/.test(next.text) &&
    !isPlural(tokens[at - 1]?.text ?? '')
  );
}

/** "five past and current employees": the noun is still to come. */
function isBetweenAdjectives(tokens: readonly Token[], at: number, first: number): boolean {
  if (at !== first + 1 || lowerAt(tokens, at) !== 'and' || tokens[at + 1]?.kind !== 'word') return false;
  if (isPlural(tokens[first]?.text ?? '')) return false;
  return (
    !isStopWord(tokens[at + 1]?.text ?? '') &&
    isPlural(tokens[at + 2]?.text ?? '') &&
    !isPlural(tokens[at + 1]?.text ?? '')
  );
}

/** "men and women" is one thing that is counted; "protesters and agents" may be two. */
function addPair(tokens: readonly Token[], head: number): number {
  const pair = `${lowerAt(tokens, head)} ${lowerAt(tokens, head + 1)} ${lowerAt(tokens, head + 2)}`;
  return /^(?:men and women|women and men|women and children|men and boys|boys and girls|women and girls)$/.test(pair)
    ? head + 2
    : head;
}

/** "members of the National Guard": what follows "of" says more than the head alone. */
function addOfPhrase(tokens: readonly Token[], phrase: CountedWords): CountedWords {
  if (lowerAt(tokens, phrase.last + 1) !== 'of') return phrase;
  const from = phrase.last + 2;
  let at = /^(?:the|a|an|its|their|his|her)$/.test(lowerAt(tokens, from)) ? from + 1 : from;
  const start = at;
  while (at < start + 5) {
    const token = tokens[at];
    if (!token) break;
    const hyphen = token.text === '-' && !token.spaced && tokens[at + 1]?.spaced === false && at > start;
    if (!hyphen && (token.kind !== 'word' || isStopWord(token.text) || (at > start && isPast(token.text)))) break;
    at += 1;
    if (isPlural(token.text) && !isCapital(token)) break;
  }
  return at === start ? phrase : { ...phrase, last: at - 1 };
}

/** "US" and "IT" are no pronouns. */
function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word.toLowerCase()) && !/^\p{Lu}{2,}$/u.test(word);
}

function isPlural(word: string): boolean {
  const lower = word.toLowerCase();
  if (IRREGULAR_PLURALS.has(lower)) return true;
  if (!lower.endsWith('s')) return false;
  if (/^\p{Lu}{2,}s$/u.test(word)) return true;
  if (lower.length < 4 || NOT_PLURAL.has(lower) || isStopWord(word)) return false;
  return /[^su'’]s$/.test(lower) || /(?:menu|guru|bureau|plateau)s$/.test(lower);
}

export function isPast(word: string): boolean {
  return PAST_FORMS.has(word) || (word.length > 4 && word.endsWith('ed') && /\p{Ll}ed$/u.test(word));
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}
