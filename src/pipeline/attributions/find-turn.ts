import { isQuoted, runAt, type UnitView } from './candidate.ts';
import { DETERMINERS, PREPOSITIONS } from './lexicon/function-words.ts';
import type { Passage } from './read-passages.ts';

const DASHES = new Set(['-', '–', '—', '--']);
/** Behind "but", words that go on with what was said: "but that", "but not". */
const GOES_ON = /^(?:that|not|also|rather|only|instead|to|would|could|should|will|can|must|.*ed)$/;
/** Words that, behind a comma, set what the narrator says against what the source said. */
const CONTRASTS = new Set(['but', 'while', 'whereas', 'yet']);
/** `said he agreed, but …` */
export function findContrast({ passage }: UnitView, start: number, limit: number): number {
  const { words, tokens } = passage;
  for (let at = start + 1; at < limit; at += 1) {
    if (isQuoted(passage, at + 1) || !CONTRASTS.has(words[at + 1] ?? '')) continue;
    const pause = tokens[at]?.text ?? '';
    const inside = runAt(passage, at);
    const paused =
      pause === ',' ||
      DASHES.has(pause) ||
      (inside?.outer.to === at + 1 && /^[,.]$/.test(tokens[inside.to - 1]?.text ?? ''));
    if (paused && (!GOES_ON.test(words[at + 2] ?? '') || isSilence(words, at + 2))) return inside ? at + 1 : at;
  }
  return limit;
}

/** `confirmed the arrests but would not say why`: that nothing more was said is told by the narrator. */
function isSilence(words: readonly string[], at: number): boolean {
  const denies = /^(?:would|could|will|can|did|do|does)$/.test(words[at] ?? '') && words[at + 1] === 'not';
  const verb = denies ? at + 2 : (words[at] ?? '').endsWith("n't") ? at + 1 : at;
  return verb > at && SILENCE.has(words[verb] ?? '');
}

const SILENCE = new Set(
  'say comment elaborate give provide specify name identify confirm discuss disclose explain reveal release offer'.split(
    ' ',
  ),
);

/** Verbs that behind "but" tell of the source again: "said he agreed but did not say why". */
const TURNS = new Set('has have had did does do declined refused added'.split(' '));
const LONGEST_SUBJECT = 10;

/** Where the narrator takes over: `that it will pass but has not set a date`, `it will pass, with the union planning …`. */
export function findTurn({ passage }: UnitView, start: number, limit: number): number {
  const { words, tokens } = passage;
  for (let at = start + 2; at + 1 < limit; at += 1) {
    if (isQuoted(passage, at)) continue;
    if (isComment(passage, at, limit)) return at;
    if (words[at] === 'but' && (TURNS.has(words[at + 1] ?? '') || isSilence(words, at + 1))) return at;
    if (words[at] === 'with' && tokens[at - 1]?.text === ',' && isAbsoluteClause(passage, at + 1, limit)) return at - 1;
  }
  return limit;
}

/** "the union planning": a noun phrase of few words and its participle. */
function isAbsoluteClause({ words, tokens }: Passage, start: number, limit: number): boolean {
  for (let at = start + 1; at < limit && at - start < LONGEST_SUBJECT; at += 1) {
    const word = words[at] ?? '';
    if (tokens[at]?.kind === 'mark' && !/^(?:['’]s?|-|\.)$/.test(word)) return false;
    if (PREPOSITIONS.has(word) && word !== 'of') return false;
    if (
      word.endsWith('ing') &&
      word.length > 5 &&
      /^\p{Ll}/u.test(tokens[at]?.text ?? '') &&
      !DETERMINERS.has(words[at - 1] ?? '')
    )
      return true;
  }
  return false;
}

/** `that the plan was dead — a claim that nobody believed`: behind a dash that no other one closes, the narrator judges. */
function isComment({ words, tokens }: Passage, at: number, limit: number): boolean {
  if (!DASHES.has(words[at] ?? '') || tokens[at]?.spaced !== true) return false;
  if (!COMMENTING.test(words[at + 1] ?? '')) return false;
  for (let next = at + 1; next < limit; next += 1)
    if (DASHES.has(words[next] ?? '') && tokens[next]?.spaced === true) return false;
  return true;
}

const COMMENTING = /^(?:an?|something|all|one|which|though|although|but|and)$/;
