import { isQuoted, runAt, type UnitView } from './candidate.ts';
import type { Cue } from './find-cues.ts';
import { findLimit } from './find-limit.ts';
import { hasFiniteVerb, isFinite } from './has-finite-verb.ts';
import { isTimeWord } from './is-time-word.ts';
import {
  ADVERBS,
  CLAUSE_OPENERS,
  COORDINATORS,
  FINITE_VERBS,
  PREPOSITIONS,
  PRONOUN_SUBJECTS,
  SUBORDINATORS,
  TIME_WORDS,
} from './lexicon/function-words.ts';
import { SPEECH_NOUNS } from './lexicon/speech-nouns.ts';
import { WORKS } from './lexicon/works.ts';
import type { TokenRange } from './read-passages.ts';
import { readQuoted } from './read-quoted.ts';
import { skipAddressee } from './skip-addressee.ts';

const WH = new Set(['whether', 'if', 'how', 'what', 'why', 'who', 'when', 'where', 'which']);
/** Verbs behind which "when" and "where" ask; behind others they tell the time and the place. */
const INQUIRING = new Set(
  'ask tell explain wonder inquire enquire ponder question specify clarify describe recall remember inform notify point outline'.split(
    ' ',
  ),
);
const DASHES = new Set(['-', '–', '—', '--']);
const MAX_ADVERBIAL = 40;
const LONGEST_PHRASE = 10;
const LONGEST_TITLE = 12;
/** Tokens within which the infinitive of "urged voters to" stands. */
const MAX_INFINITIVE = 14;

/** What stands to the right of the cue as that which is said; undefined where nothing does. */
export function findComplement(view: UnitView, cue: Cue): TokenRange | undefined {
  const limit = findLimit(view, cue);
  const { frames } = cue.verb;
  const urges = frames.has('addressee') && frames.has('to');
  if (urges && hasInfinitive(view, cue.to, limit)) return { from: cue.to, to: limit };
  let start = frames.has('addressee') ? skipAddressee(view, cue.to, limit) : cue.to;
  if (start > cue.to) start = skipAdverbials(view, start, limit);
  if (cue.verb.lemma === 'ask' && view.passage.words[start] === 'about') return { from: start, to: limit };
  if (frames.has('to')) start = skipAdverbials(view, start, limit);
  if (frames.has('to') && view.passage.words[start] === 'to' && limit - start > 2) return { from: start, to: limit };
  const at = findIntroduced(view, start, limit, frames.has('clause') || frames.has('that')) ?? start;
  if (at >= limit) return undefined;
  if (isQuoted(view.passage, at)) return readQuoted(view, cue.verb.lemma, at, limit);
  return readPlain(view, cue, at, limit);
}

function readPlain(view: UnitView, cue: Cue, at: number, limit: number): TokenRange | undefined {
  const { passage } = view;
  const { frames, lemma } = cue.verb;
  const word = passage.words[at] ?? '';
  if (word === 'that' && (frames.has('clause') || frames.has('that')))
    return POINTED_AT.has(passage.words[at + 1] ?? '') ? undefined : { from: at, to: limit };
  if (frames.has('wh') && WH.has(word) && (!/^(?:when|where)$/.test(word) || INQUIRING.has(lemma)))
    return { from: at, to: limit };
  if (frames.has('clause')) {
    const clause = { from: skipPrepositional(view, skipAdverbials(view, at, limit), limit), to: limit };
    if (
      opensClause(view, clause.from) &&
      (((lemma === 'say' || (lemma === 'tell' && clause.from > cue.to)) &&
        limit - clause.from > 2 &&
        !PREPOSITIONS.has(passage.words[clause.from] ?? '')) ||
        hasFiniteVerb(passage, clause))
    )
      return clause;
    if (PRONOUN_SUBJECTS.has(passage.words[clause.from] ?? '') && clause.from + 1 < limit) return clause;
  }
  // `organisers claimed 10,000`
  if (CLAIMING.has(lemma) && passage.tokens[at]?.kind === 'number' && !isQuoted(passage, limit - 1))
    return { from: at, to: limit };
  if (frames.has('noun') && isAmount(view, at)) return { from: at, to: limit };
  if (frames.has('noun') && startsNounPhrase(view, at)) return { from: at, to: limit };
  return undefined;
}

function hasInfinitive({ passage }: UnitView, start: number, limit: number): boolean {
  for (let at = start; at < limit && at - start < MAX_INFINITIVE; at += 1) if (passage.words[at] === 'to') return true;
  return false;
}

/** Whether words can be the beginning of a clause that has no "that". */
function opensClause({ passage, to }: UnitView, at: number): boolean {
  const word = passage.words[at] ?? '';
  if (
    at >= to ||
    COORDINATORS.has(word) ||
    passage.tokens[at]?.kind === 'mark' ||
    FINITE_VERBS.has(word) ||
    /..ed$/.test(word)
  )
    return false;
  if (/^(?:if|in|although|though|because|unless|about|around|over|under|despite)$/.test(word)) return true;
  return !(
    SUBORDINATORS.has(word) ||
    PREPOSITIONS.has(word) ||
    (/^(?:so|goodbye|hello|nothing|something|things|little)$/.test(word) &&
      !hasFiniteVerb(passage, { from: at, to: Math.min(at + 3, to) }))
  );
}

/**
 * The place of "that", behind a colon, or of a quotation, where only adverbials stand in between: `said in a statement
 * that`, `said on Friday: “`.
 */
function findIntroduced(view: UnitView, start: number, limit: number, clausal: boolean): number | undefined {
  const { words, tokens } = view.passage;
  let dashes = 0;
  for (let at = start; at < limit && at - start < MAX_ADVERBIAL; at += 1) {
    const word = words[at] ?? '';
    const title = readTitle(view, start, at);
    if (title !== undefined) {
      at = title - 1;
      continue;
    }
    if (isQuoted(view.passage, at)) {
      const before = tokens[at - 1]?.text ?? '';
      return at === start || before === ',' || before === ':' || isAdverbial(view, start, at) ? at : undefined;
    }
    if (word === ':')
      return at === start || isQuoted(view.passage, at + 1) || opensAdverbial(words[start] ?? '') ? at + 1 : undefined;
    if (DASHES.has(word) && tokens[at]?.spaced === true) dashes += 1;
    if (clausal && word === 'that' && !opensComplement(view, start, at)) continue;
    if (clausal && word === 'that') {
      // `reported -- a development that …`
      if (dashes % 2 === 1) return undefined;
      return at === start ||
        ((opensAdverbial(words[start] ?? '') || POINTED_AT.has(words[start + 1] ?? '')) &&
          !PREPOSITIONS.has(words[at - 1] ?? ''))
        ? at
        : undefined;
    }
    if (clausal && WH.has(word) && at === start) return at;
    if (FINITE_VERBS.has(word)) return undefined;
  }
  return undefined;
}

/** Nouns that "that" points at: "said that night". */
const POINTED_AT = new Set('same night morning afternoon evening day week month year time way'.split(' '));

/** Whether a "that" opens what is said: no "that night", no "states that have", no "agreed to tests that". */
function opensComplement(view: UnitView, start: number, at: number): boolean {
  const { words } = view.passage;
  const next = words[at + 1] ?? '';
  if (POINTED_AT.has(next)) return false;
  if (at === start) return true;
  const first = words[start] ?? '';
  // Behind a noun, a verb shows that "that" is its subject.
  if (FINITE_VERBS.has(next) && !isAdverbial(view, start, at) && !isTimeWord(words, at - 1)) return false;
  return (
    !(/^(?:by|with)$/.test(first) && (words[start + 1] ?? '').endsWith('ing')) &&
    !(SPEECH_NOUNS.has(words[at - 1] ?? '') && !/^(?:in|during|at|on|via)$/.test(first))
  );
}

/** The end of a quotation that is the title of a work: `in his book, “An American Son”`. */
function readTitle({ passage }: UnitView, start: number, at: number): number | undefined {
  const run = runAt(passage, at);
  // `said of the episode, “…”`
  if (!run || at <= start || passage.words[start] === 'of') return undefined;
  const before = passage.words[at - 1] === ',' ? passage.words[at - 2] : passage.words[at - 1];
  return WORKS.has(before ?? '') && run.words <= LONGEST_TITLE ? run.outer.to : undefined;
}

/** Only an adverbial may stand between a verb and its "that"; behind a noun, "that" belongs to the noun. */
function opensAdverbial(word: string): boolean {
  return (
    PREPOSITIONS.has(word) ||
    ADVERBS.has(word) ||
    TIME_WORDS.has(word) ||
    SUBORDINATORS.has(word) ||
    /^[,(–—-]$|ly$/.test(word)
  );
}

/** Whether only adverbials of time and manner stand between a verb and a quotation. */
function isAdverbial({ passage }: UnitView, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const word = passage.words[at] ?? '';
    if (!ADVERBS.has(word) && !TIME_WORDS.has(word) && !word.endsWith('ly')) return false;
  }
  return true;
}

function skipAdverbials({ passage }: UnitView, start: number, limit: number): number {
  const { words, tokens } = passage;
  let at = start;
  while (at < limit) {
    const word = words[at] ?? '';
    if (
      (isTimeWord(words, at) && !/^['’]s$/.test(words[at + 1] ?? '')) ||
      (ADVERBS.has(word) && word !== 'all' && word !== 'both')
    )
      at += 1;
    else if ((word === 'on' || word === 'in') && (isTimeWord(words, at + 1) || tokens[at + 1]?.kind === 'number'))
      at += 2;
    else break;
  }
  return at;
}

/** `has said for weeks he would go`: a pronoun and its verb begin the clause. */
function skipPrepositional({ passage }: UnitView, start: number, limit: number): number {
  const { words } = passage;
  if (!/^(?:for|on|at|during|after|before)$/.test(words[start] ?? '')) return start;
  for (let at = start + 2; at + 1 < limit && at - start < LONGEST_PHRASE; at += 1) {
    if (!/^(?:he|she|they|it|we|i)$/.test(words[at] ?? '') || PREPOSITIONS.has(words[at - 1] ?? '')) continue;
    if (FINITE_VERBS.has(words[at + 1] ?? '') || /^['’](?:s|d|ll|re)$|ed$/.test(words[at + 1] ?? '')) return at;
  }
  return start;
}

const CLAIMING = new Set(['claim', 'say', 'estimate']);

function startsNounPhrase({ passage }: UnitView, at: number): boolean {
  const word = passage.words[at] ?? '';
  if (isFinite(passage, at, at) || isTimeWord(passage.words, at)) return false;
  if (passage.tokens[at]?.kind === 'mark') return /^[$€£#[]$/.test(word) && passage.tokens[at + 1]?.spaced === false;
  return !PREPOSITIONS.has(word) && (!CLAUSE_OPENERS.has(word) || WH.has(word) || word === 'that');
}

/** `reported between $5,000 and $15,000 in income` */
function isAmount({ passage: { words, tokens } }: UnitView, at: number): boolean {
  if (!/^(?:between|about|around|over|under)$/.test(words[at] ?? '')) return false;
  return tokens[/^[$€£]$/.test(words[at + 1] ?? '') ? at + 2 : at + 1]?.kind === 'number';
}
