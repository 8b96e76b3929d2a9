import { isClaimed, isQuoted, runAt, type Candidate, type UnitView } from '../candidate.ts';
import { hasFiniteVerb } from '../has-finite-verb.ts';
import { CALLS, PROMISES, SPEECH_NOUNS } from '../lexicon/speech-nouns.ts';
import { makeCandidate } from '../make-candidate.ts';
import { findNounPhraseAfter } from '../subjects/find-noun-phrase-after.ts';
import type { Passage, TokenRange } from '../read-passages.ts';

const MAX_ADJECTIVES = 2;
const MAX_OWNER = 6;

/** `Roe’s claim that the vote was lost`, `his promise to build a wall`, `her call for “calm”`. */
export function nounOfSpeech(view: UnitView): Candidate | undefined {
  const { passage, from, to } = view;
  for (let at = from + 1; at + 1 < to; at += 1) {
    const opening = readOpening(view, at);
    if (!opening || isQuoted(passage, at)) continue;
    const { start } = opening;
    const source = opening.source ?? findOwner(view, at);
    // `said in her remarks that`: the verb is the cue.
    if (!source || /^(?:in|during|at)$/.test(passage.words[source.from - 1] ?? '')) continue;
    const run = runAt(passage, start);
    if (run && isClaimed(view, passage.runOf[start] ?? -1)) continue;
    // Of a subject ("his claim that … has been rejected") the end cannot be told, but for the marks of a quotation.
    if (!run && source.from === from) continue;
    if (view.here.some((candidate) => covers(candidate, view, at))) continue;
    const content = run ? run.outer : { from: start, to: findEnd(view, start) };
    return makeCandidate(view, { rule: 'noun-of-speech', content: [content], cue: { from: at, to: at + 1 }, source });
  }
  return undefined;
}

function covers({ content }: Candidate, { passage }: UnitView, at: number): boolean {
  return content.some((part) => part.passage === passage && part.range.from <= at && at < part.range.to);
}

interface Opening {
  /** Where what is said begins. */
  start: number;
  /** "claims by X that": who it is from. */
  source?: TokenRange;
}

/** Where what is said begins behind the noun at `at`; undefined where nothing does. */
function readOpening(view: UnitView, at: number): Opening | undefined {
  const { words } = view.passage;
  const noun = words[at] ?? '';
  const next = words[at + 1] ?? '';
  if (next === 'that' && SPEECH_NOUNS.has(noun)) return { start: at + 1 };
  if (next === 'to' && PROMISES.has(noun)) return { start: at + 1 };
  if (next === 'for' && CALLS.has(noun)) return { start: at + 2 };
  if ((next === 'by' || next === 'from') && SPEECH_NOUNS.has(noun)) {
    const source = findNounPhraseAfter(view.passage, at + 2, view.to);
    if (source && words[source.to] === 'that') return { start: source.to, source };
  }
  return undefined;
}

/** The words before the noun that say whose it is. */
function findOwner({ passage, from }: UnitView, noun: number): TokenRange | undefined {
  const { words, tokens } = passage;
  for (let at = noun - 1; at >= from && noun - at <= MAX_ADJECTIVES + 1; at -= 1) {
    const word = words[at] ?? '';
    if (/^(?:his|her|their|its|my|our)$/.test(word)) return { from: at, to: at + 1 };
    if (word === "'s" || (word === "'" && tokens[at]?.spaced === false)) {
      let start = at;
      while (start > from && at - start < MAX_OWNER && /^\p{Lu}/u.test(tokens[start - 1]?.text ?? '')) start -= 1;
      return start < at ? { from: start, to: at } : undefined;
    }
    if (tokens[at]?.kind === 'mark') return undefined;
  }
  return undefined;
}

function findEnd({ passage, to }: UnitView, start: number): number {
  for (let at = start + 1; at < to; at += 1) {
    if (isQuoted(passage, at)) continue;
    if (passage.tokens[at]?.text === ',' && goesOn(passage, start, at)) continue;
    if (/^[,;:]$|^(?:-{1,2}|–|—)$/.test(passage.tokens[at]?.text ?? '') && passage.tokens[at]?.text !== '-') return at;
    if (passage.tokens[at]?.text === '-' && passage.tokens[at]?.spaced) return at;
  }
  return to;
}

/** Whether the clause behind "that" has no verb yet where a comma stands: `that the mills, mines and yards were closed`. */
function goesOn(passage: Passage, start: number, comma: number): boolean {
  return passage.words[start] === 'that' && !hasFiniteVerb(passage, { from: start + 1, to: comma });
}
