import { isFinite } from '../has-finite-verb.ts';
import {
  CLAUSE_OPENERS,
  COORDINATORS,
  DETERMINERS,
  PREPOSITIONS,
  SUBORDINATORS,
  TIME_WORDS,
} from '../lexicon/function-words.ts';
import type { Passage, TokenRange } from '../read-passages.ts';
import { MAX_REACH, PRONOUNS, isBoundaryMark, isLeadingAdverb, findComma } from './boundaries.ts';

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
      word.endsWith('ing') ||
      TIME_WORDS.has(word) ||
      isTimeBefore(words, start) ||
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
    if (isBoundaryMark(passage, at) || isFinite(passage, at, start) || (CLAUSE_OPENERS.has(word) && word !== 'and'))
      break;
    if (at > start && /^\p{Ll}/u.test(tokens[at]?.text ?? '') && /(?:ed|ly)$/.test(word)) break;
    at += 1;
  }
  return at > start ? { from: start, to: at } : undefined;
}

/** `Hours later, Roe …`, `Shortly after the vote, Roe …` */
function isTimeBefore(words: readonly string[], start: number): boolean {
  const next = words[start + 1] ?? '';
  if (/^(?:later|earlier|before|after)$/.test(next)) return TIMES.test(words[start] ?? '');
  return /^(?:later|earlier|before|after)$/.test(words[start + 2] ?? '') && TIMES.test(next);
}

const TIMES =
  /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|moments?|decades?|shortly|soon|immediately|just|right|long|directly)$/;
