import { PREPOSITIONS } from '../lexicon/function-words.ts';
import { SPEECH_VERBS } from '../lexicon/speech-verbs.ts';
import type { Passage, TokenRange } from '../read-passages.ts';
import { PRONOUNS, isPause } from './boundaries.ts';
import { findParty, isLabel } from './is-label.ts';
import { findFirstPause, findOpeningPause, findQuotedInsertion } from './find-insertion.ts';
import { readPhrase } from './read-phrase.ts';

const SHORT_INSERTION = 8;

/** The noun phrase that stands directly before `end`, as the subject of the verb there; undefined where none is. */
export function findSubjectBefore(passage: Passage, unitStart: number, end: number): TokenRange | undefined {
  const { words, tokens } = passage;
  let last = end;
  const quoted = findQuotedInsertion(passage, unitStart, last);
  if (quoted !== undefined) return readPhrase(passage, unitStart, quoted);
  // "Bass, who has led the city since 2022, said": step over what stands between two commas.
  const party = tokens[last - 1]?.text === ',' && words[last - 2] === ')' ? findParty(passage, last - 2) : undefined;
  if (party !== undefined) return findSubjectBefore(passage, unitStart, last - 1);
  if (isPause(passage, last - 1)) {
    const opening = findFirstPause(passage, unitStart, last - 1) ?? findOpeningPause(passage, unitStart, last - 1);
    // "Sen. Jane Roe (D-Ohio), said": a comma too many.
    if (opening === undefined)
      return words[last - 2] === ')' ? findSubjectBefore(passage, unitStart, last - 1) : undefined;
    const named = skipLabels(passage, unitStart, opening);
    if (tokens[named - 1]?.text === ')') return findSubjectBefore(passage, unitStart, named);
    const head = readPhrase(passage, unitStart, named);
    // "the Department of Homeland Security (DHS) said"
    return head && words[last - 1] === ')' && last - opening <= SHORT_INSERTION ? { from: head.from, to: last } : head;
  }
  if (last <= unitStart) return undefined;
  if (PRONOUNS.has(words[last - 1] ?? '')) {
    const alone = { from: last - 1, to: last };
    const before = words[last - 2] ?? '';
    // "The two said" is handled below; "many of them" keeps its head.
    // "People who have seen it say": a base form has a plural subject.
    const isObject = words[last - 1] === 'it' && SPEECH_VERBS.get(words[end] ?? '')?.[0]?.form === 'base';
    return before === 'of' || isObject ? (readPhrase(passage, unitStart, last) ?? alone) : alone;
  }
  last = end;
  const phrase = readPhrase(passage, unitStart, last);
  if (phrase) return phrase;
  // "Ada Quill, in a statement condemned the sale": the second comma is missing.
  let comma = last - 1;
  while (comma > unitStart && last - comma < SHORT_INSERTION && tokens[comma]?.text !== ',') comma -= 1;
  const isInsertion = tokens[comma]?.text === ',' && PREPOSITIONS.has(words[comma + 1] ?? '') && comma > unitStart;
  // A comma within a quotation is no pause; with nothing behind it, the same would be asked for ever.
  return isInsertion && comma + 1 < end ? findSubjectBefore(passage, unitStart, comma + 1) : undefined;
}

/** The comma behind the name: "Hale, R-Ohio, who", "Roe, 42, of Leeds, who". */
function skipLabels(passage: Passage, unitStart: number, opening: number): number {
  let comma = opening;
  for (let at = comma - 1; at > unitStart && comma - at < SHORT_INSERTION; at -= 1) {
    if (passage.tokens[at]?.text !== ',') continue;
    if (!isLabel(passage, at + 1, comma)) break;
    comma = at;
  }
  return comma;
}
