import { isQuoted, type Candidate, type UnitView } from '../candidate.ts';
import { findComplement } from '../find-complement.ts';
import type { Cue } from '../find-cues.ts';
import { FINITE_VERBS, RELATIVES } from '../lexicon/function-words.ts';
import { MEDIA } from '../lexicon/media.ts';
import { makeCandidate } from '../make-candidate.ts';
import type { TokenRange } from '../read-passages.ts';

const QUESTION = new Set('if whether about what why how who when where which to for'.split(' '));
const REACH = 9;

/** `X was asked, “…”`, `Asked whether he would run, X …`, `when asked about the vote`: nobody says who asked. */
export function wasAsked(view: UnitView, cue: Cue): Candidate | undefined {
  const { passage, from } = view;
  if (cue.verb.lemma !== 'ask' || cue.verb.form !== 'past' || passage.words[cue.to] === 'by') return undefined;
  const before = passage.words[cue.from - 1] ?? '';
  const opens = cue.from === from || /^(?:when|if|after|,|—|–)$/.test(before);
  if (cue.voice !== 'passive' && !(cue.voice === 'finite' && cue.from === cue.at && opens)) return undefined;
  const quoted = cue.voice === 'passive' ? findComplement(view, cue) : undefined;
  const content = quoted && isQuoted(passage, quoted.from) ? quoted : findQuestion(view, cue);
  return content && makeCandidate(view, { rule: 'was-asked', content: [content], cue });
}

function findQuestion(view: UnitView, cue: Cue): TokenRange | undefined {
  const { words, tokens } = view.passage;
  let start = cue.to;
  while (start < view.to && !QUESTION.has(words[start] ?? '')) {
    if (start - cue.to >= REACH || FINITE_VERBS.has(words[start] ?? '') || isQuoted(view.passage, start))
      return undefined;
    if (tokens[start]?.kind === 'mark' && !/^['’]s?$/.test(words[start] ?? '')) return undefined;
    start += 1;
  }
  if (start >= view.to) return undefined;
  return { from: start, to: findEnd(view, start) };
}

/** A comma or a dash ends the question, unless the comma opens a relative clause, which another one closes. */
function findEnd({ passage, to }: UnitView, start: number): number {
  const { words, tokens, runOf, runs } = passage;
  let relative = false;
  for (let at = start + 1; at < to; at += 1) {
    const run = runs[runOf[at] ?? -1];
    if (run) {
      if (tokens[run.to - 1]?.text === ',') return run.outer.to;
      at = run.outer.to - 1;
      continue;
    }
    if (opensOccasion(words, at)) return at;
    const text = tokens[at]?.text ?? '';
    if (text === ':' || (/^(?:-{1,2}|–|—)$/.test(text) && tokens[at]?.spaced === true)) return at;
    if (text !== ',') continue;
    if (!relative && !RELATIVES.has(words[at + 1] ?? '')) return at;
    relative = !relative;
  }
  return to;
}

/** `asked about the vote in an interview`, `… during a debate`: where it was asked, and no part of the question. */
function opensOccasion(words: readonly string[], at: number): boolean {
  if (words[at] === 'during') return true;
  if (!/^(?:in|at|on)$/.test(words[at] ?? '') || !/^an?$/.test(words[at + 1] ?? '')) return false;
  for (let noun = at + 2; noun < at + OCCASION; noun += 1) if (MEDIA.has(words[noun] ?? '')) return true;
  return false;
}

const OCCASION = 6;
