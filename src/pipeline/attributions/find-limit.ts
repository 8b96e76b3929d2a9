import { isQuoted, runAt, type UnitView } from './candidate.ts';
import type { Cue } from './find-cues.ts';
import { hasFiniteVerb } from './has-finite-verb.ts';
import { opensUnit } from './find-source.ts';
import { findContrast, findTurn } from './find-turn.ts';
import { findSubjectBefore } from './subjects/find-subject-before.ts';
import {
  ADVERBS,
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  FINITE_VERBS,
  PREPOSITIONS,
  PRONOUN_SUBJECTS,
  RELATIVES,
  SUBORDINATORS,
} from './lexicon/function-words.ts';

const DASHES = new Set(['-', '–', '—', '--']);
/** Tokens between a cue and a participle behind a comma, at the least, for the participle to be a cue of its own. */
const PARTICIPLE_CUT = 1;
/** Tokens between a subordinating word and the cue of its clause. */
const LONGEST_OPENING = 14;

/** The token at which what a cue says to its right ends at the latest. */
export function findLimit(view: UnitView, cue: Cue): number {
  let limit = findNextCue(view, cue);
  limit = findAccordingTo(view, cue.to, limit);
  limit = findContrast(view, cue.to, limit);
  limit = findEndOfSubordinate(view, cue, limit);
  limit = findTurn(view, cue.to, limit);
  return isNounPhraseOnly(cue) ? findEndOfNounPhrase(view, cue, limit) : limit;
}

/** Whether only a noun phrase can be what a cue says: "criticized the plan". */
export function isNounPhraseOnly({ verb: { frames } }: Cue): boolean {
  return frames.has('noun') && !frames.has('clause') && !frames.has('that');
}

function findNextCue(view: UnitView, cue: Cue): number {
  const { words } = view.passage;
  for (const next of view.cues) {
    if (next.at <= cue.at) continue;
    const before = isPauseBefore(view, next.from) ? ',' : (words[next.from - 1] ?? '');
    if (next.voice === 'finite') {
      const parallel = words[next.from - 1] === ',' && next.verb.form === cue.verb.form;
      if (parallel && !isOfContent(view, cue, next)) return next.from - 1;
      // `The scientists, writing in a journal, estimate that`: the verb of the sentence.
      if (cue.voice === 'participle' && !opensUnit(view, cue) && isOfSentence(view, cue, next))
        return before === ',' ? next.from - 1 : next.from;
      const joins = next.verb.form === cue.verb.form || (cue.voice === 'participle' && next.verb.form !== 'base');
      if (next.coordinated && joins && next.from - 1 > cue.to) return next.from - 1;
      const opening = next.coordinated ? undefined : findOpening(view, cue, next);
      if (opening !== undefined) return opening;
    } else if (next.voice === 'participle' && before === 'by') return next.from - 1;
    else if (next.voice === 'participle' && before === 'and' && cue.voice === 'participle') return next.from - 1;
    else if (next.voice === 'participle' && before === ',' && next.from - cue.to >= PARTICIPLE_CUT)
      return isQuoted(view.passage, next.from - 1) ? next.from : next.from - 1;
  }
  return view.to;
}

/** `heard that Roe, 41, had told`: the subject of the later verb stands behind "that". */
function isOfContent({ passage }: UnitView, cue: Cue, next: Cue): boolean {
  const subject = findSubjectBefore(passage, cue.to, next.from);
  return subject !== undefined && passage.words[subject.from - 1] === 'that';
}

function isOfSentence({ passage, from }: UnitView, cue: Cue, next: Cue): boolean {
  for (let at = cue.to; at < next.from; at += 1)
    if (passage.words[at] === 'that' || isQuoted(passage, at)) return false;
  const subject = findSubjectBefore(passage, from, next.from);
  return subject !== undefined && subject.from < cue.from;
}

/** Whether a comma stands before a token, or a quotation that ends with one: `“the party,” claiming`. */
function isPauseBefore({ passage }: UnitView, at: number): boolean {
  const run = runAt(passage, at - 1);
  const pause = passage.tokens[at - 1];
  if (run) return run.outer.to === at && passage.tokens[run.to - 1]?.text === ',';
  return pause?.text === ',' || (pause?.spaced === true && DASHES.has(pause.text));
}

/** Where the clause of a later cue begins behind a comma or a dash, so that a new statement starts there. */
function findOpening(view: UnitView, cue: Cue, next: Cue): number | undefined {
  const { words, tokens } = view.passage;
  const subject = findSubjectBefore(view.passage, cue.to, next.from);
  if (!subject || RELATIVES.has(words[subject.from] ?? '')) return undefined;
  let left = subject.from - 1;
  while (left > cue.to && ADVERBS.has(words[left] ?? '')) left -= 1;
  const run = view.passage.runs[view.passage.runOf[left] ?? -1];
  if (run?.outer.to === left + 1 && run.outer.from > cue.to && /^[,?!]$/.test(tokens[run.to - 1]?.text ?? '')) {
    // `declared the need for change: “…,” she said.`: the quotation is that of the cue behind it.
    const colon = run.outer.from - 1;
    return tokens[colon]?.text === ':' && colon > cue.to + 1 ? colon : run.outer.to;
  }
  const before = tokens[left]?.text ?? '';
  if (before === ',' && isWithinOpening(view, cue, left)) return undefined;
  if (before === ',' || before === ';' || DASHES.has(before)) return left;
  return tokens[left - 1]?.text === ',' && COORDINATORS.has(words[left] ?? '') ? left - 1 : undefined;
}

/** `that if they won, he would resign`, `that after the vote, he called`: the comma ends what opens the clause only. */
function isWithinOpening({ passage }: UnitView, cue: Cue, comma: number): boolean {
  const { words, tokens } = passage;
  if (SUBORDINATORS.has(words[cue.to] ?? '')) return true;
  let start = cue.to;
  while (start < comma && words[start] !== 'that' && start - cue.to < LONGEST_OPENING) start += 1;
  if (words[start] !== 'that') return false;
  const first = words[start + 1] ?? '';
  if (!SUBORDINATORS.has(first) && !PREPOSITIONS.has(first)) return false;
  for (let at = start + 1; at < comma; at += 1) if (tokens[at]?.text === ',') return false;
  return true;
}

function findAccordingTo({ passage }: UnitView, start: number, limit: number): number {
  const { words, tokens } = passage;
  for (let at = start; at < limit; at += 1) {
    if (words[at] !== 'according' || words[at + 1] !== 'to' || isQuoted(passage, at)) continue;
    return tokens[at - 1]?.text === ',' ? at - 1 : at;
  }
  return limit;
}

/** `While he said he would hold a hearing, it is unlikely that …` */
function findEndOfSubordinate(view: UnitView, cue: Cue, limit: number): number {
  const { passage, from } = view;
  let subordinate = false;
  for (let at = cue.from - 1; at >= from && cue.from - at <= LONGEST_OPENING; at -= 1) {
    if (isQuoted(passage, at) || passage.tokens[at]?.text === ',' || passage.words[at] === 'that') break;
    if (SUBORDINATORS.has(passage.words[at] ?? '')) subordinate = true;
  }
  if (cue.voice === 'participle' && opensUnit(view, cue)) subordinate = true;
  if (RELATIVES.has(passage.words[cue.from - 1] ?? '')) return findEndOfRelative(view, cue.to, limit);
  if (!subordinate) return limit;
  for (let at = cue.to + 2; at < limit; at += 1)
    if (passage.tokens[at]?.text === ',' && !isQuoted(passage, at) && !isQuoted(passage, at + 1)) return at;
  return limit;
}

/** `Smith, who said he was ill, left`: a comma before the main verb ends the relative clause. */
function findEndOfRelative({ passage }: UnitView, start: number, limit: number): number {
  const { words, tokens } = passage;
  for (let at = start + 1; at + 1 < limit; at += 1) {
    if (tokens[at]?.text !== ',' || isQuoted(passage, at) || isQuoted(passage, at + 1)) continue;
    const next = words[at + 1] ?? '';
    // `who said the two men, and Roe in particular, must do more`: the clause has no verb yet.
    if ((FINITE_VERBS.has(next) || /..ed$/.test(next)) && hasFiniteVerb(passage, { from: start, to: at })) return at;
  }
  return limit;
}

/** `called the plan “unfair,” and his aides agreed`: a noun phrase ends where a clause begins. */
function findEndOfNounPhrase({ passage }: UnitView, { to: start, verb }: Cue, limit: number): number {
  const { words, tokens } = passage;
  let relative = false;
  for (let at = start; at < limit; at += 1) {
    const run = runAt(passage, at);
    if (run) {
      const predicates = at > start && NAMING.has(verb.lemma) && !DETERMINERS.has(words[run.outer.from - 1] ?? '');
      if (
        /^[,.]$/.test(tokens[run.to - 1]?.text ?? '') ||
        (predicates && BEHIND_PREDICATE.test(words[run.outer.to] ?? ''))
      )
        return Math.min(run.outer.to, limit);
      at = run.outer.to - 1;
      continue;
    }
    const word = words[at] ?? '';
    const next = words[at + 1] ?? '';
    if (
      at > start &&
      ((SUBORDINATORS.has(word) && endsPhrase(words, at)) ||
        (word === 'during' && !(words[at - 1] ?? '').endsWith('ing')))
    )
      return at;
    if (RELATIVES.has(word)) relative = true;
    if (
      !relative &&
      COORDINATORS.has(word) &&
      (AUXILIARIES.has(next) || FINITE_VERBS.has(next) || (/..ed$/.test(next) && SPEECHLESS.test(words[at + 2] ?? '')))
    )
      return tokens[at - 1]?.text === ',' ? at - 1 : at;
    if (tokens[at]?.text !== ',') continue;
    if (RELATIVES.has(next) || (next.endsWith('ing') && DETERMINERS.has(words[at + 2] ?? ''))) return at;
    if (COORDINATORS.has(next) && opensClause(words[at + 2] ?? '', tokens[at + 2]?.text ?? '')) return at;
  }
  return limit;
}

/** "criticized the plan when": but no "as", no place "where", nothing behind a preposition: "for once". */
function endsPhrase(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  return word !== 'as' && word !== 'where' && !PREPOSITIONS.has(words[at - 1] ?? '');
}

/** `called the plan “unfair” in a letter`: what goes on with the sentence behind a predicate in quotation marks. */
const NAMING = new Set(['call', 'label', 'brand', 'dub', 'term', 'describe']);
const BEHIND_PREDICATE = /^(?:in|on|at|during|after|before|when|while|this|last|instead|but)$/;

/** What follows a verb, and not an adjective. */
const SPEECHLESS = /^(?:him|her|them|it|the|a|an|his|its|their|to|that|for|by|in|on|at|with|from)$/;

function opensClause(word: string, text: string): boolean {
  return (
    PRONOUN_SUBJECTS.has(word) ||
    DETERMINERS.has(word) ||
    /^\p{Lu}/u.test(text) ||
    /..ed$/.test(word) ||
    FINITE_VERBS.has(word)
  );
}
