import { isFinite } from '../has-finite-verb.ts';
import {
  COORDINATORS,
  DETERMINERS,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
  TIME_WORDS,
} from '../lexicon/function-words.ts';
import type { Passage, TokenRange } from '../read-passages.ts';
import { MAX_REACH, PRONOUNS, isBoundaryMark, isLeadingAdverb } from './boundaries.ts';

const BULLET = /^[~•*·|>–—-]$|^\.{2,}$|^…$/;
const NOT_PARTICIPLES = new Set(
  'king being thing something nothing anything everything ruling filing building meeting'.split(' '),
);

/** The noun phrase that ends before `end`, with what depends on it: "a spokesman for the mayor of Leeds". */
export function readPhrase(passage: Passage, unitStart: number, end: number): TokenRange | undefined {
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
    if (/^(?:which|whom|where)$/.test(word) && at + 1 < end && PREPOSITIONS.has(words[at - 1] ?? '')) break;
    if (word === 'and' && !joinsNouns(passage, at, end)) break;
    if (isFinite(passage, at, unitStart) && !hasRelativeBefore(passage, unitStart, at)) break;
    from = at;
  }
  return trimPhrase(passage, from, end);
}

/** Takes off what opens a sentence but does not belong to the subject: "But", "On Tuesday", "Later". */
function trimPhrase(passage: Passage, start: number, end: number): TokenRange | undefined {
  const { words, tokens } = passage;
  let from = start;
  while (
    from < end &&
    (COORDINATORS.has(words[from] ?? '') || isLeadingAdverb(passage, from) || BULLET.test(tokens[from]?.text ?? ''))
  )
    from += 1;
  if (from >= end) return undefined;
  const approximate =
    /^(?:about|around|over|under)$/.test(words[from] ?? '') &&
    (tokens[from + 1]?.kind === 'number' || words[from + 1] === 'half' || DETERMINERS.has(words[from + 1] ?? ''));
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
    !(words[at - 1] ?? '').endsWith('ed') &&
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
