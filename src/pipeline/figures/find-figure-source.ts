import type { Span } from '../../schema/span.ts';
import type { Token } from '../text/tokenize.ts';
import { COUNTS, DOCUMENTS, FINDING, PUTTING, RECKONING } from './lexicon/source-words.ts';
import { STOP_WORDS } from './lexicon/stop-words.ts';
import { lowerAt } from './read-numeral.ts';

const MAX_BEFORE = 20;
const MAX_BEHIND = 30;
const MAX_SUBJECT = 8;
const MARKS: ReadonlySet<string> = new Set([';', ':', '"', '“', '”', '!', '?', '(', ')', '—', '–', '--']);
/** Another clause begins with them, in which the verb before them tells nothing. */
const OTHER_CLAUSE: ReadonlySet<string> = new Set(
  'who which whom whose when while where after before because although though if unless but since until'.split(' '),
);
const AUXILIARIES: ReadonlySet<string> = new Set('has have had also now later previously once then'.split(' '));
const PASSIVE: ReadonlySet<string> = new Set('is are was were be been being to not'.split(' '));
const INSIDE: ReadonlySet<string> = new Set('of from for in by at on'.split(' '));
const OPENING: ReadonlySet<string> = new Set('and but while that as although though because'.split(' '));
const ARTICLES: ReadonlySet<string> = new Set('the a an its his her their our this that these another'.split(' '));
const PRONOUNS: ReadonlySet<string> = new Set('he she it they we'.split(' '));

/**
 * The words for who gives the amount at tokens `first` to `last` where no attribution does: the subject of "put the crowd at",
 * "the survey found", "figures show" before it, "the study found" at the end of the sentence, "by the union's count".
 */
export function findFigureSource(tokens: readonly Token[], first: number, last: number): Span | undefined {
  return findBefore(tokens, first, last) ?? findBehind(tokens, last);
}

function findBefore(tokens: readonly Token[], first: number, last: number): Span | undefined {
  // "estimated 40" reads as about 40, with the verb inside the figure.
  const from = RECKONING.has(lowerAt(tokens, first)) ? first : first - 1;
  for (let at = from; at > 0 && at >= first - MAX_BEFORE; at -= 1) {
    const token = tokens[at];
    const word = lowerAt(tokens, at);
    if (!token || (token.kind === 'mark' && MARKS.has(token.text)) || OTHER_CLAUSE.has(word)) return undefined;
    if (PASSIVE.has(lowerAt(tokens, at - 1))) continue;
    if (COUNTS.has(word) && lowerAt(tokens, 0) === 'by') return readOwner(tokens, at);
    if (!isGiving(tokens, at, first, last)) continue;
    const subject = readSubject(tokens, at - 1);
    if (subject && (RECKONING.has(word) || PUTTING.has(word) || mayFind(tokens, at, subject)))
      return spanOf(tokens, subject);
  }
  return undefined;
}

function isGiving(tokens: readonly Token[], at: number, first: number, last: number): boolean {
  const word = lowerAt(tokens, at);
  // "claimed 40 lives", "he counted 40 sheep"
  if (word.startsWith('claim') && tokens[last + 1]?.kind === 'word' && lowerAt(tokens, at + 1) !== 'that') return false;
  if (word.startsWith('count') && PRONOUNS.has(lowerAt(tokens, at - 1))) return false;
  if (PUTTING.has(word))
    return /^(?:at|between)$/.test(lowerAt(tokens, first - 1)) || lowerAt(tokens, first) === 'between';
  return RECKONING.has(word) || FINDING.has(word);
}

/** What a survey found is its number; what the police found is a thing, unless they found "that". */
function mayFind(tokens: readonly Token[], at: number, { first, last }: Phrase): boolean {
  if (lowerAt(tokens, at + 1) === 'that') return true;
  for (let noun = first; noun <= last; noun += 1) {
    if (DOCUMENTS.has(lowerAt(tokens, noun)) && (noun === last || INSIDE.has(lowerAt(tokens, noun + 1)))) return true;
  }
  return false;
}

/** ", the survey found." */
function findBehind(tokens: readonly Token[], last: number): Span | undefined {
  let comma: number | undefined;
  for (let at = last + 1; at < tokens.length && at <= last + MAX_BEHIND; at += 1) {
    const token = tokens[at];
    if (!token || (token.kind === 'mark' && MARKS.has(token.text))) return undefined;
    if (token.text === ',') comma = at;
    else if (comma !== undefined && (FINDING.has(token.lower) || RECKONING.has(token.lower))) {
      const next = tokens[at + 1];
      if (next !== undefined && !(next.kind === 'mark' && next.text !== ',')) continue;
      const subject = readSubject(tokens, at - 1);
      return subject?.first === comma + 1 ? spanOf(tokens, subject) : undefined;
    }
  }
  return undefined;
}

interface Phrase {
  first: number;
  last: number;
}

/** The noun phrase that ends before a verb, at the head of its clause. */
function readSubject(tokens: readonly Token[], end: number): Phrase | undefined {
  let last = end;
  while (AUXILIARIES.has(lowerAt(tokens, last)) || /^\p{Ll}+ly$/u.test(tokens[last]?.text ?? '')) last -= 1;
  let first = last + 1;
  for (let at = last; at >= 0 && at > last - MAX_SUBJECT; at -= 1) {
    const token = tokens[at];
    if (!token || !isInside(tokens, at, last)) break;
    first = at;
    if (ARTICLES.has(token.lower) && !INSIDE.has(lowerAt(tokens, at - 1))) break;
  }
  if (first > last || ARTICLES.has(lowerAt(tokens, last))) return undefined;
  const before = tokens[first - 1];
  const opens = before === undefined || before.kind === 'mark' || OPENING.has(before.lower);
  return opens && !INSIDE.has(lowerAt(tokens, first)) ? { first, last } : undefined;
}

function isInside(tokens: readonly Token[], at: number, last: number): boolean {
  const token = tokens[at];
  if (token?.kind === 'mark') return /^['’-]$/.test(token.text) && !token.spaced;
  if (token?.kind !== 'word') return false;
  if (INSIDE.has(token.lower)) return at < last;
  if (ARTICLES.has(token.lower)) return token.lower !== 'that' || tokens[at - 1]?.kind === 'mark';
  if (PRONOUNS.has(token.lower)) return at === last;
  return !STOP_WORDS.has(token.lower);
}

/** "the union" of "By the union's count". */
function readOwner(tokens: readonly Token[], count: number): Span | undefined {
  let last = count - 1;
  if (/^['’]s?$/i.test(tokens[last]?.text ?? '')) last -= 1;
  const start = tokens[1]?.start;
  const token = tokens[last];
  if (last < 1 || start === undefined || !token) return undefined;
  const end = /['’]s?$/i.test(token.text) ? token.end - (token.text.length - token.text.search(/['’]/)) : token.end;
  return /^(?:any|some|one|all|that|this|the)$/.test(token.lower) ? undefined : { start, end };
}

function spanOf(tokens: readonly Token[], { first, last }: Phrase): Span | undefined {
  const start = tokens[first]?.start;
  const end = tokens[last]?.end;
  return start === undefined || end === undefined ? undefined : { start, end };
}
