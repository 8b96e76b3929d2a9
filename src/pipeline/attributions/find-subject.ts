import {
  ADVERBS,
  CLAUSE_OPENERS,
  COORDINATORS,
  DETERMINERS,
  FINITE_VERBS,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
  TIME_WORDS,
} from './lexicon/function-words.ts';
import type { Passage, TokenRange } from './read-passages.ts';

const MAX_REACH = 60;
const SHORT_INSERTION = 8;
const NOT_PARTICIPLES = new Set([
  'king',
  'being',
  'thing',
  'something',
  'nothing',
  'anything',
  'everything',
  'ruling',
  'filing',
  'building',
  'meeting',
]);
const DASHES = new Set(['—', '–', '--', '-']);
const PRONOUNS = new Set(
  'he she they it i we you who which that this these those others some many both none all one another most several few everyone nobody'.split(
    ' ',
  ),
);

/** The noun phrase that stands directly before `end`, as the subject of the verb there; undefined where none is. */
export function findSubjectBefore(passage: Passage, unitStart: number, end: number): TokenRange | undefined {
  const { words, tokens } = passage;
  let last = end;
  const quoted = findQuotedInsertion(passage, unitStart, last);
  if (quoted !== undefined) return readPhrase(passage, unitStart, quoted);
  // "Bass, who has led the city since 2022, said": step over what stands between two commas.
  if (isPause(passage, last - 1)) {
    const opening = findFirstPause(passage, unitStart, last - 1) ?? findOpeningPause(passage, unitStart, last - 1);
    if (opening === undefined) return undefined;
    const head = readPhrase(passage, unitStart, opening);
    // "the Department of Homeland Security (DHS) said"
    return head && words[last - 1] === ')' && last - opening <= SHORT_INSERTION ? { from: head.from, to: last } : head;
  }
  if (last <= unitStart) return undefined;
  if (PRONOUNS.has(words[last - 1] ?? '')) {
    const alone = { from: last - 1, to: last };
    const before = words[last - 2] ?? '';
    // "The two said" is handled below; "many of them" keeps its head.
    return before === 'of' ? (readPhrase(passage, unitStart, last) ?? alone) : alone;
  }
  last = end;
  const phrase = readPhrase(passage, unitStart, last);
  if (phrase) return phrase;
  // "Karen Bass, in a statement condemned the raids": the second comma is missing.
  let comma = last - 1;
  while (comma > unitStart && last - comma < SHORT_INSERTION && tokens[comma]?.text !== ',') comma -= 1;
  const isInsertion = tokens[comma]?.text === ',' && PREPOSITIONS.has(words[comma + 1] ?? '') && comma > unitStart;
  return isInsertion ? findSubjectBefore(passage, unitStart, comma + 1) : undefined;
}

/** `Mr. Smith, citing “security,” said`: the insertion ends with a quotation. Returns its opening comma. */
export function findQuotedInsertion(
  { tokens, words, runOf, runs }: Passage,
  unitStart: number,
  end: number,
): number | undefined {
  const run = runs[runOf[end - 1] ?? -1];
  if (run?.outer.to !== end || tokens[run.to - 1]?.text !== ',') return undefined;
  for (let at = run.outer.from - 1; at > unitStart && end - at < MAX_REACH; at -= 1) {
    if ((runOf[at] ?? -1) >= 0 || tokens[at]?.text !== ',') continue;
    const next = words[at + 1] ?? '';
    return RELATIVES.has(next) || next.endsWith("ing") ? at : undefined;
  }
  return undefined;
}

/**
 * The comma that ends the first noun phrase of a unit, where no verb of its own stands before it: whatever follows up to
 * the comma at `closing` then is an insertion, however many commas it holds.
 */
function findFirstPause(passage: Passage, unitStart: number, closing: number): number | undefined {
  const { words, tokens } = passage;
  if (tokens[closing]?.text !== ',') return undefined;
  let start = unitStart;
  for (let guard = 0; guard < 3; guard += 1) {
    while (
      start < closing &&
      (words[start] === ',' || COORDINATORS.has(words[start] ?? '') || isLeadingAdverb(passage, start))
    )
      start += 1;
    const comma = findComma(passage, start, closing);
    if (comma === undefined) return undefined;
    const first = words[start] ?? '';
    if (PREPOSITIONS.has(first) || TIME_WORDS.has(first)) {
      start = comma + 1;
      continue;
    }
    const opens = words[comma + 1] ?? '';
    if (
      SUBORDINATORS.has(first) ||
      /(?:ing|ed)$/.test(first) ||
      !(
        RELATIVES.has(opens) ||
        DETERMINERS.has(opens) ||
        PREPOSITIONS.has(opens) ||
        /^(?:\p{Ll}|\p{N})/u.test(tokens[comma + 1]?.text ?? '')
      )
    )
      return undefined;
    if (COORDINATORS.has(opens) || opens === 'with') return undefined;
    for (let at = start; at < comma; at += 1) {
      const word = words[at] ?? '';
      if (
        (passage.runOf[at] ?? -1) >= 0 ||
        FINITE_VERBS.has(word) ||
        (/..ed$/.test(word) && /^\p{Ll}/u.test(tokens[at]?.text ?? ''))
      )
        return undefined;
    }
    return comma - start < 16 ? comma : undefined;
  }
  return undefined;
}

/** The noun phrase that begins at `start`: the source in "said X" and in "according to X". */
export function findNounPhraseAfter(passage: Passage, start: number, unitEnd: number): TokenRange | undefined {
  const { words, tokens, runOf } = passage;
  let at = start;
  if (PRONOUNS.has(words[at] ?? '') && !DETERMINERS.has(words[at] ?? '')) return { from: at, to: at + 1 };
  if (PREPOSITIONS.has(words[at] ?? '')) return undefined;
  let seenNoun = false;
  while (at < unitEnd && at - start < MAX_REACH && (runOf[at] ?? -1) < 0) {
    const word = words[at] ?? '';
    const token = tokens[at];
    if (token?.kind === 'mark') {
      if (word === "'s" || word === "'" || word === '&') at += 1;
      else if ((word === '-' || word === '.' || word === '/') && !token.spaced && tokens[at + 1]?.spaced === false)
        at += 1;
      else if (word === '.' && isInitial(passage, at) && at + 1 < unitEnd) at += 1;
      else if (word === '(' && tokens[at + 2]?.text === ')') at += 3;
      else break;
      continue;
    }
    if (at > start && (FINITE_VERBS.has(word) || (CLAUSE_OPENERS.has(word) && word !== 'and') || RELATIVES.has(word)))
      break;
    if (word === 'and' && !/^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')) break;
    if (seenNoun && TIME_WORDS.has(word)) break;
    if (
      seenNoun &&
      PREPOSITIONS.has(word) &&
      !(word === 'of' || word === 'for' || word === 'with' || word === 'at' || word === 'from')
    )
      break;
    if (seenNoun && ADVERBS.has(word)) break;
    if (!DETERMINERS.has(word) && !PREPOSITIONS.has(word)) seenNoun = true;
    at += 1;
  }
  while (at > start && (PREPOSITIONS.has(words[at - 1] ?? '') || words[at - 1] === 'and')) at -= 1;
  return at > start && seenNoun ? { from: start, to: at } : undefined;
}

/** The noun phrase that ends before `end`, with what depends on it: "a spokesman for the mayor of Los Angeles". */
function readPhrase(passage: Passage, unitStart: number, end: number): TokenRange | undefined {
  const { words, tokens, runOf } = passage;
  let from = end;
  while (from > unitStart && end - from < MAX_REACH) {
    const at = from - 1;
    if ((runOf[at] ?? -1) >= 0) break;
    const word = words[at] ?? '';
    const token = tokens[at];
    if (token?.kind === 'mark' && isBoundaryMark(passage, at)) break;
    if (SUBORDINATORS.has(word) || (COORDINATORS.has(word) && word !== 'and')) break;
    if (word === 'that' || word === 'whether' || word === 'how' || word === 'why' || word === 'than' || word === 'what')
      break;
    if (word === 'and' && !joinsNouns(passage, at, end)) break;
    if (FINITE_VERBS.has(word) && !hasRelativeBefore(passage, unitStart, at)) break;
    from = at;
  }
  return trimPhrase(passage, from, end);
}

/** Takes off what opens a sentence but does not belong to the subject: "But", "On Tuesday", "Later". */
function trimPhrase(passage: Passage, start: number, end: number): TokenRange | undefined {
  const { words, tokens } = passage;
  let from = start;
  while (from < end && (COORDINATORS.has(words[from] ?? '') || isLeadingAdverb(passage, from))) from += 1;
  if (from >= end) return undefined;
  const approximate =
    /^(?:about|around|over|under)$/.test(words[from] ?? '') &&
    (tokens[from + 1]?.kind === 'number' || DETERMINERS.has(words[from + 1] ?? ''));
  if (!approximate && (PREPOSITIONS.has(words[from] ?? '') || TIME_WORDS.has(words[from] ?? ''))) {
    // "At the rally Trump said": only the last noun phrase can be the subject.
    let at = end - 1;
    if (!/^\p{Lu}/u.test(tokens[at]?.text ?? '')) {
      while (at > from && !DETERMINERS.has(words[at] ?? '') && !PREPOSITIONS.has(words[at] ?? '')) at -= 1;
      if (PREPOSITIONS.has(words[at] ?? '') || at <= from + 1) return undefined;
      return { from: at, to: end };
    }
    while (
      at > from &&
      (isNamePart(tokens[at - 1]?.text ?? '') || tokens[at - 1]?.text === '.') &&
      !TIME_WORDS.has(words[at - 1] ?? '')
    )
      at -= 1;
    if (at <= from || PREPOSITIONS.has(words[at - 1] ?? '')) return undefined;
    return { from: at, to: end };
  }
  const last = words[end - 1] ?? '';
  if (TIME_WORDS.has(last) && end - from > 1) {
    // "The mayor on Tuesday said".
    let to = end;
    while (
      to > from + 1 &&
      (TIME_WORDS.has(words[to - 1] ?? '') ||
        words[to - 1] === 'on' ||
        words[to - 1] === 'in' ||
        tokens[to - 1]?.kind === 'number')
    )
      to -= 1;
    return { from, to };
  }
  if (tokens[from]?.kind === 'mark' || isParticiple(tokens[from]?.text ?? '')) return undefined;
  return { from, to: end };
}

/** "using a term Rubio has used": what follows is part of another clause. */
function isParticiple(text: string): boolean {
  return (/^\p{Ll}+ing$/u.test(text) && !NOT_PARTICIPLES.has(text)) || text === 'Having' || text === 'Being';
}

function isLeadingAdverb({ words }: Passage, at: number): boolean {
  const word = words[at] ?? '';
  return ADVERBS.has(word) && word !== 'all' && word !== 'both';
}

function isNamePart(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}

/** "Smith and Jones said": both sides are nouns and no verb stands between the two. */
function joinsNouns({ words, tokens }: Passage, at: number, end: number): boolean {
  const before = tokens[at - 1]?.text ?? '';
  const after = tokens[at + 1]?.text ?? '';
  if (at + 1 >= end) return false;
  return (
    /^\p{Lu}/u.test(before) === /^\p{Lu}/u.test(after) &&
    !(words[at - 1] ?? '').endsWith("ed") &&
    !DETERMINERS.has(words[at + 1] ?? '') &&
    !PRONOUNS.has(words[at + 1] ?? '')
  );
}

function hasRelativeBefore({ words, tokens }: Passage, unitStart: number, at: number): boolean {
  for (let left = at - 1; left >= unitStart && at - left < 12; left -= 1) {
    if (RELATIVES.has(words[left] ?? '')) return true;
    if (tokens[left]?.kind === 'mark' && /^[,;:]$/.test(tokens[left]?.text ?? '')) return false;
  }
  return false;
}

function isBoundaryMark(passage: Passage, at: number): boolean {
  const { tokens } = passage;
  const text = tokens[at]?.text ?? '';
  if (text === ',' || text === ';' || text === ':' || text === '(' || text === '?' || text === '!' || text === '…')
    return true;
  if (DASHES.has(text)) return tokens[at]?.spaced === true || text !== '-';
  if (text === '.') return !isInitial(passage, at);
  return false;
}

/** The full stop of an initial or a title: "Donald J. Trump", "Mr. Brown", "Sen. Cruz". */
function isInitial({ tokens }: Passage, at: number): boolean {
  const before = tokens[at - 1];
  return (
    tokens[at]?.spaced === false &&
    before?.kind === 'word' &&
    (before.text.length <= 5 || /^\p{Lu}/u.test(before.text)) &&
    tokens[at + 1] !== undefined
  );
}

function isPause({ tokens, runOf }: Passage, at: number): boolean {
  const text = tokens[at]?.text ?? '';
  return (runOf[at] ?? -1) < 0 && (text === ',' || text === ')' || (DASHES.has(text) && tokens[at]?.spaced === true));
}

/** The comma, bracket or dash that opens the insertion which ends at `closing`. */
function findOpeningPause(passage: Passage, unitStart: number, closing: number): number | undefined {
  const { tokens, words, runOf } = passage;
  const kind = tokens[closing]?.text ?? '';
  let candidate: number | undefined;
  for (let at = closing - 1; at > unitStart && closing - at < MAX_REACH; at -= 1) {
    if ((runOf[at] ?? -1) >= 0) continue;
    const text = tokens[at]?.text ?? '';
    if (kind === ')' ? text === '(' : kind === ',' ? text === ',' : DASHES.has(text) && tokens[at]?.spaced === true) {
      candidate = at;
      if (kind !== ',') return at;
      const next = words[at + 1] ?? '';
      if (RELATIVES.has(words[at - 1] ?? '')) return at;
      // An insertion opens with a relative, a determiner, a preposition or a noun; a list of places goes on.
      if (RELATIVES.has(next)) return at;
      if (!continuesInsertion(passage, unitStart, at)) return at;
    }
  }
  return candidate;
}

/** Whether the words before the comma at `at` are themselves an insertion: "Jim Smith, of Boise, Idaho, said". */
function continuesInsertion({ words, tokens, runOf }: Passage, unitStart: number, at: number): boolean {
  for (let left = at - 1; left > unitStart && at - left < 25; left -= 1) {
    if ((runOf[left] ?? -1) >= 0) return false;
    if (tokens[left]?.text === ',') {
      const next = words[left + 1] ?? '';
      const opensApposition =
        RELATIVES.has(next) ||
        DETERMINERS.has(next) ||
        PREPOSITIONS.has(next) ||
        /^\p{Ll}/u.test(tokens[left + 1]?.text ?? '') ||
        /^\d/.test(next);
      return opensApposition && !COORDINATORS.has(next);
    }
    if (FINITE_VERBS.has(words[left] ?? '')) return false;
  }
  return false;
}

/** The first noun phrase of a unit, as the subject of participles that depend on it. */
export function findUnitSubject(passage: Passage, unitStart: number, end: number): TokenRange | undefined {
  const { words, tokens, runOf } = passage;
  let start = unitStart;
  for (let guard = 0; guard < 4; guard += 1) {
    while (
      start < end &&
      (COORDINATORS.has(words[start] ?? '') ||
        (tokens[start]?.kind === 'mark' && (runOf[start] ?? -1) < 0) ||
        isLeadingAdverb(passage, start))
    )
      start += 1;
    const word = words[start] ?? '';
    const introductory =
      PREPOSITIONS.has(word) ||
      SUBORDINATORS.has(word) ||
      word.endsWith("ing") ||
      TIME_WORDS.has(word) ||
      /^(?:asked|pressed|faced|quoted|based|given|known)$/.test(word);
    if (!introductory) break;
    const comma = findComma(passage, start, end);
    if (comma === undefined) return undefined;
    start = comma + 1;
  }
  if (start >= end || (runOf[start] ?? -1) >= 0) return undefined;
  return findNounPhraseUpToVerb(passage, start, end);
}

function findNounPhraseUpToVerb(passage: Passage, start: number, end: number): TokenRange | undefined {
  const { words, tokens, runOf } = passage;
  if (PRONOUNS.has(words[start] ?? '') && !DETERMINERS.has(words[start] ?? '')) return { from: start, to: start + 1 };
  let at = start;
  while (at < end && at - start < MAX_REACH && (runOf[at] ?? -1) < 0) {
    const word = words[at] ?? '';
    if (isBoundaryMark(passage, at) || FINITE_VERBS.has(word) || (CLAUSE_OPENERS.has(word) && word !== 'and')) break;
    if (at > start && /^\p{Ll}/u.test(tokens[at]?.text ?? '') && /(?:ed|ly)$/.test(word)) break;
    at += 1;
  }
  return at > start ? { from: start, to: at } : undefined;
}

function findComma({ tokens, runOf }: Passage, start: number, end: number): number | undefined {
  for (let at = start; at < end && at - start < MAX_REACH; at += 1)
    if (tokens[at]?.text === ',' && (runOf[at] ?? -1) < 0) return at;
  return undefined;
}
