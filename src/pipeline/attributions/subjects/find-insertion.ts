import { isFinite } from '../has-finite-verb.ts';
import {
  COORDINATORS,
  DETERMINERS,
  FINITE_VERBS,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
  TIME_WORDS,
} from '../lexicon/function-words.ts';
import type { Passage } from '../read-passages.ts';
import { MAX_REACH, isSpacedDash, isLeadingAdverb, findComma } from './boundaries.ts';

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
    return RELATIVES.has(next) || next.endsWith('ing') ? at : undefined;
  }
  return undefined;
}

/**
 * The comma that ends the first noun phrase of a unit, where no verb of its own stands before it: whatever follows up to
 * the comma at `closing` then is an insertion, however many commas it holds.
 */
export function findFirstPause(passage: Passage, unitStart: number, closing: number): number | undefined {
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
        /^(?:\p{Ll}|\p{N})/u.test(tokens[comma + 1]?.text ?? '') ||
        (DETERMINERS.has(first) && isName(passage, comma + 1, closing))
      )
    )
      return undefined;
    if (COORDINATORS.has(opens) || opens === 'with') return undefined;
    for (let at = start; at < comma; at += 1) {
      const word = words[at] ?? '';
      if (
        (passage.runOf[at] ?? -1) >= 0 ||
        isFinite(passage, at, start) ||
        (/..ed$/.test(word) && /^\p{Ll}/u.test(tokens[at]?.text ?? ''))
      )
        return undefined;
    }
    return comma - start < 16 ? comma : undefined;
  }
  return undefined;
}

/** "the striker, Pape Diouf, said": nothing but a name stands between the commas. */
function isName({ tokens }: Passage, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!/^[\p{Lu}.'’-]/u.test(tokens[at]?.text ?? '')) return false;
  return to > from;
}

/** The comma, bracket or dash that opens the insertion which ends at `closing`. */
export function findOpeningPause(passage: Passage, unitStart: number, closing: number): number | undefined {
  const { tokens, words, runOf } = passage;
  const kind = tokens[closing]?.text ?? '';
  let candidate: number | undefined;
  for (let at = closing - 1; at > unitStart && closing - at < MAX_REACH; at -= 1) {
    if ((runOf[at] ?? -1) >= 0) continue;
    const text = tokens[at]?.text ?? '';
    if (kind === ')' ? text === '(' : kind === ',' ? text === ',' : isSpacedDash(passage, at)) {
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
