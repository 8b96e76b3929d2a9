import { isQuoted, runAt, type Candidate, type UnitView } from './candidate.ts';
import { splitRange } from './make-candidate.ts';
import type { Passage, TokenRange } from './read-passages.ts';

/**
 * A unit that is nothing but a quotation goes on with the speech before it: in the same paragraph, or in the paragraph
 * before if that ended with a quotation.
 */
export function continueQuotation(view: UnitView): void {
  const { passage, unit, found } = view;
  const ranges = readUnclaimedRuns(view);
  if (!ranges) {
    continueFragment(view);
    return;
  }
  const previous =
    unit > 0
      ? (findPreviousInPassage(found, passage, unit) ?? findStatementBefore(found, passage, unit))
      : (findAtEndOf(found, passage.index - 1) ?? findStatementAtEndOf(view));
  if (!previous) return;
  for (const range of ranges) previous.content.push({ passage, range });
  previous.unit = unit;
  for (let at = view.from; at < view.to; at += 1) {
    const run = runAt(passage, at);
    if (run) view.claimed.add(run);
  }
}

/** The runs of a unit that is nothing but quotations which nobody has; undefined for any other unit. */
function readUnclaimedRuns({ passage, from, to, claimed }: UnitView): TokenRange[] | undefined {
  const ranges: TokenRange[] = [];
  for (let at = from; at < to; at += 1) {
    const run = runAt(passage, at);
    if (run) {
      if (claimed.has(run)) return undefined;
      ranges.push({ from: run.from, to: run.to });
      at = run.outer.to - 1;
    } else if (passage.tokens[at]?.kind !== 'mark') return undefined;
  }
  return ranges.length > 0 ? ranges : undefined;
}

function findPreviousInPassage(found: readonly Candidate[], passage: Passage, unit: number): Candidate | undefined {
  for (let at = found.length - 1; at >= 0; at -= 1) {
    const candidate = found[at];
    const last = candidate?.content.at(-1);
    if (!candidate || last?.passage !== passage || candidate.unit < unit - 1) return undefined;
    if (holdsQuotation(candidate)) return candidate;
  }
  return undefined;
}

/** `Roe said the dam had failed. “We have nothing.”`: the words behind a statement in the paragraph are of who made it. */
function findStatementBefore(found: readonly Candidate[], passage: Passage, unit: number): Candidate | undefined {
  const candidate = found.at(-1);
  const last = candidate?.content.at(-1);
  if (!candidate?.source || candidate.sign || last?.passage !== passage || candidate.unit < unit - 1) return undefined;
  return ANOTHERS.has(candidate.rule) ? undefined : candidate;
}

/** The same where the quotation is a paragraph of its own behind the statement. */
function findStatementAtEndOf({ found, previous, passage }: UnitView): Candidate | undefined {
  if (!previous || passage.block.kind === 'heading') return undefined;
  return findStatementBefore(found, previous, previous.units.length);
}

/** Rules whose content is told of somebody else, or asked. */
const ANOTHERS = new Set(['noun-of-speech', 'asked-by-x', 'was-accused-of', 'as-x-said']);

function findAtEndOf(found: readonly Candidate[], index: number): Candidate | undefined {
  for (let at = found.length - 1; at >= 0; at -= 1) {
    const candidate = found[at];
    const last = candidate?.content.at(-1);
    if (!candidate || last?.passage.index !== index || candidate.unit < last.passage.units.length - 1) return undefined;
    if (holdsQuotation(candidate)) return candidate;
  }
  return undefined;
}

function holdsQuotation({ content }: Candidate): boolean {
  return content.some(({ passage, range }) => {
    for (let at = range.from; at < range.to; at += 1) if (isQuoted(passage, at)) return true;
    return false;
  });
}

/**
 * `“….” Smith said. The plan “will do more harm than good.”`: a sentence without a source of its own that holds most of a
 * quotation goes on with the speech before it in the paragraph.
 */
function continueFragment({ passage, unit, from, to, cues, claimed, here, found }: UnitView): void {
  if (unit === 0 || cues.length > 0 || here.length > 0) return;
  let quoted = 0;
  let words = 0;
  for (let at = from; at < to; at += 1) {
    if (passage.tokens[at]?.kind === 'mark') continue;
    words += 1;
    const run = runAt(passage, at);
    if (run && claimed.has(run)) return;
    if (run) quoted += 1;
  }
  if (quoted < LONG_FRAGMENT || quoted < MOST * words) return;
  const previous = findPreviousInPassage(found, passage, unit);
  if (!previous) return;
  previous.content.push(...splitRange(passage, { from, to }));
  previous.unit = unit;
  for (let at = from; at < to; at += 1) {
    const run = runAt(passage, at);
    if (run) claimed.add(run);
  }
}

const LONG_FRAGMENT = 5;
const MOST = 0.5;
