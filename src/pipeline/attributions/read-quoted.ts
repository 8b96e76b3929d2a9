import { runAt, type UnitView } from './candidate.ts';
import type { QuotedRun, TokenRange } from './read-passages.ts';

/** A quotation that begins at `start`: alone, or as the beginning of a clause that goes on outside it. */
export function readQuoted(view: UnitView, lemma: string, start: number, limit: number): TokenRange {
  const { tokens, words } = view.passage;
  const run = runAt(view.passage, start);
  if (!run || !(isSetOff(view, run.outer.from, run.from, run.to) || isLeftBehind(view, run, lemma)))
    return { from: start, to: limit };
  let end = run.outer.to;
  // Further quotations that follow with nothing but marks or "and" in between belong to it.
  for (let at = end; at < limit; at += 1) {
    const next = runAt(view.passage, at);
    if (next) {
      end = next.outer.to;
      at = end - 1;
    } else if (tokens[at]?.kind !== 'mark' && words[at] !== 'and' && words[at] !== 'that') break;
  }
  return { from: start, to: Math.max(Math.min(end, limit), run.outer.to) };
}

/** Whether a quotation is a sentence of its own and not a fragment: it opens with a capital after a pause. */
function isSetOff({ passage }: UnitView, outer: number, from: number, to: number): boolean {
  const before = passage.tokens[outer - 1]?.text ?? '';
  const capital = /^[\p{Lu}\p{N}[…]/u.test(passage.tokens[from]?.text ?? '');
  const last = passage.tokens[to - 1]?.text ?? '';
  return before === ':' || (capital && (before === ',' || /^[.?!…]/.test(last)));
}

/** `chanting “no deal” after the vote`, `called it “rigged,” raising doubts`: the sentence of the narrator goes on. */
function isLeftBehind({ passage }: UnitView, run: QuotedRun, lemma: string): boolean {
  const next = passage.words[run.outer.to] ?? '';
  if (CALLING_OUT.has(lemma) && BEHIND_CALL.test(next)) return true;
  return /^[,?!]$/.test(passage.tokens[run.to - 1]?.text ?? '') && /..ing$/.test(next);
}

const CALLING_OUT = new Set('chant shout yell scream cry sing jeer heckle holler whisper mutter mouth'.split(' '));
const BEHIND_CALL = /^(?:after|as|at|before|during|in|inside|on|outside|over|through|when|while)$/;
