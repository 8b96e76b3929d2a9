import type { Span } from '../../schema/span.ts';
import type { Token } from '../text/tokenize.ts';
import { ABBREVIATIONS, COMPANY_FORMS, OPENING_WORDS, TITLES, WORDS_TOO } from './lexicon/abbreviations.ts';

const TERMINATOR = /^(?:[.?!]|\.{2,}|…)$/;
const CLOSER = /^(?:["'”’»)\]]|'')$/;
const OPENER = /^(?:["'“‘«([]|''|``)$/;
const CAPITAL_OR_DIGIT = /^[\p{Lu}\p{Lt}\p{N}$£€]/u;
const INITIAL = /^\p{Lu}$/u;

/** Verbs that follow a quotation which ends in ? or !, so that `"Why?" Smith asked.` stays one sentence. */
const ASKING = /^(?:said|says|asked|asks|wrote|writes|replied|shouted|added|told|cried|yelled|chanted|tweeted)$/;
const ASKING_WITHIN = 4;

/**
 * Sentences of one block, as half-open ranges of UTF-16 code units that begin and end on a token and cover every token.
 * A sentence ends at . ? ! … with the closing marks after it, where a capital, a digit or an opening mark follows.
 */
export function splitSentences(tokens: readonly Token[]): Span[] {
  const sentences: Span[] = [];
  let first = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    if (endsWithDottedLetters(tokens, at)) {
      push(sentences, tokens, first, at);
      first = at + 1;
    }
    const stop = tokens[at];
    if (stop?.kind !== 'mark' || !TERMINATOR.test(stop.text)) continue;
    let last = at;
    while (closes(tokens[last + 1])) last += 1;
    if (isNoteNumber(tokens, last + 1)) last += 3;
    if (last + 1 >= tokens.length || endsSentence(tokens, at, last)) {
      push(sentences, tokens, first, last);
      first = last + 1;
    }
    at = last;
  }
  if (first < tokens.length) push(sentences, tokens, first, tokens.length - 1);
  return sentences;
}

/** A closing mark stands directly behind what it closes. */
function closes(token: Token | undefined): boolean {
  return token !== undefined && !token.spaced && (CLOSER.test(token.text) || TERMINATOR.test(token.text));
}

/** `He fled.[1]`: the number of a footnote belongs to the sentence before it. */
function isNoteNumber(tokens: readonly Token[], at: number): boolean {
  const [open, number, close] = tokens.slice(at, at + 3);
  return open?.text === '[' && !open.spaced && number?.kind === 'number' && close?.text === ']';
}

function endsSentence(tokens: readonly Token[], terminator: number, last: number): boolean {
  const next = tokens[last + 1];
  if (!next?.spaced) return false;
  const opening = OPENER.test(next.text);
  const word = opening ? tokens[last + 2] : next;
  if (!opening && !CAPITAL_OR_DIGIT.test(next.text)) return false;
  const stop = tokens[terminator]?.text;
  if (stop === '.' && last === terminator && word && isAbbreviated(tokens, terminator, word)) return false;
  if (last > terminator && stop !== '.' && isFollowedByAsking(tokens, last + 1)) return false;
  return true;
}

/** Whether the full stop at `stop` belongs to the word before it and ends no sentence. */
function isAbbreviated(tokens: readonly Token[], stop: number, next: Token): boolean {
  const before = tokens[stop - 1];
  if (before?.kind !== 'word') return false;
  const word = before.lower;
  const opens = opensSentence(tokens, stop + 1);
  if (INITIAL.test(before.text)) return before.text !== 'I' && !opens;
  if (TITLES.has(word)) return true;
  if (opens) return false;
  if (ABBREVIATIONS.has(word)) return !WORDS_TOO.has(word) || next.kind === 'number' || /^\p{Lu}/u.test(before.text);
  return COMPANY_FORMS.has(word) && /^\p{Lu}/u.test(before.text) && next.kind === 'word';
}

/** "in the U.S. The vote": an abbreviation of single letters holds its stop, and a sentence can end with it. */
function endsWithDottedLetters(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || !token.text.endsWith('.')) return false;
  const next = tokens[at + 1];
  const opening = next?.spaced === true && OPENER.test(next.text);
  return (
    /^(?:\p{L}\.){2,}$/u.test(token.text) &&
    (opening ? OPENING_WORDS.has(tokens[at + 2]?.text ?? '') : opensSentence(tokens, at + 1))
  );
}

/** Whether the token at `at` opens a sentence far more often than it continues a name, and is no initial ("A. Smith"). */
function opensSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token?.spaced) return false;
  return OPENING_WORDS.has(token.text) && tokens[at + 1]?.text !== '.';
}

function isFollowedByAsking(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + ASKING_WITHIN && at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') return false;
    if (ASKING.test(token.text)) return true;
  }
  return false;
}

function push(sentences: Span[], tokens: readonly Token[], first: number, last: number): void {
  const start = tokens[first]?.start;
  const end = tokens[last]?.end;
  if (start !== undefined && end !== undefined) sentences.push({ start, end });
}
