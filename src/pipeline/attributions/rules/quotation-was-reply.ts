import { isClaimed, type Candidate, type UnitView } from '../candidate.ts';
import { makeCandidate } from '../make-candidate.ts';
import type { TokenRange } from '../read-passages.ts';
import { findNounPhraseAfter } from '../subjects/find-noun-phrase-after.ts';

const BE = /^(?:was|is|were|are)$/;
const POSSESSIVES = /^(?:his|her|their|its|my|our|your)$/;
/** What somebody's words are called behind them. */
const SAYINGS = new Set(
  'answer reply response retort word words verdict comment message advice assessment explanation conclusion reaction warning refrain summary motto slogan question plea'.split(
    ' ',
  ),
);
const DESCRIBING =
  /^(?:put|puts|phrased|phrases|described|describes|summed|sums|explained|explains|said|told|wrote|remembers|recalls)$/;
const REACH = 12;

/** `“Ask me in a year,” was all she would say`, `… was her reply`, `… is how Roe put it`, `… was the verdict of Roe`. */
export function quotationWasReply(view: UnitView): Candidate | undefined {
  const { passage, from, to } = view;
  const { words, runs, runOf, tokens } = passage;
  const id = runOf[from] ?? -1;
  const run = runs[id];
  if (!run || isClaimed(view, id)) return undefined;
  const be = tokens[run.outer.to]?.text === ',' ? run.outer.to + 1 : run.outer.to;
  if (!BE.test(words[be] ?? '')) return undefined;
  const found = readAll(view, be) ?? readHow(view, be) ?? readSaying(view, be);
  if (!found || found.cue.to > to) return undefined;
  return makeCandidate(view, {
    rule: 'quotation-was-reply',
    content: [run.outer],
    ...found,
  });
}

interface Found {
  source: TokenRange;
  cue: TokenRange;
}

/** "all she would say" */
function readAll({ passage: { words }, to }: UnitView, be: number): Found | undefined {
  if (words[be + 1] !== 'all') return undefined;
  for (let at = be + 3; at < to && at - be < REACH; at += 1)
    if (/^(?:say|said)$/.test(words[at] ?? ''))
      return { source: trimVerbs(words, be + 2, at), cue: { from: at, to: at + 1 } };
  return undefined;
}

/** The subject before its auxiliaries: "she" in "she would". */
function trimVerbs(words: readonly string[], from: number, end: number): TokenRange {
  let to = end;
  while (to > from + 1 && /^(?:would|could|can|will|had|has|have|was|to|is|ever|later)$/.test(words[to - 1] ?? ''))
    to -= 1;
  return { from, to };
}

/** "how Roe put it", "what she told the court" */
function readHow({ passage: { words }, to }: UnitView, be: number): Found | undefined {
  if (!/^(?:how|what)$/.test(words[be + 1] ?? '')) return undefined;
  for (let at = be + 3; at < to && at - be < REACH; at += 1)
    if (DESCRIBING.test(words[at] ?? ''))
      return { source: trimVerbs(words, be + 2, at), cue: { from: at, to: words[at + 1] === 'it' ? at + 2 : at + 1 } };
  return undefined;
}

/** "her reply", "Roe’s verdict", "the verdict of Roe", "the response from the ministry" */
function readSaying({ passage, to }: UnitView, be: number): Found | undefined {
  const { words } = passage;
  for (let at = be + 2; at < to && at - be < REACH; at += 1) {
    if (!SAYINGS.has(words[at] ?? '')) continue;
    const cue = { from: at, to: at + 1 };
    if (POSSESSIVES.test(words[be + 1] ?? '')) return { source: { from: be + 1, to: be + 2 }, cue };
    for (let owner = be + 2; owner < at; owner += 1)
      if (/^['’]s?$/.test(words[owner] ?? '')) return { source: { from: be + 1, to: owner }, cue };
    const source = /^(?:of|from)$/.test(words[at + 1] ?? '') ? findNounPhraseAfter(passage, at + 2, to) : undefined;
    return source && { source, cue };
  }
  return undefined;
}
