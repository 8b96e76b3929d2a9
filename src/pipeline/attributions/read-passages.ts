import { isAside, type Block } from '../../schema/block.ts';
import type { SegmentedText } from '../segment/segment.ts';
import type { Token } from '../text/tokenize.ts';
import { PREPOSITIONS } from './lexicon/function-words.ts';
import { SPEECH_VERBS } from './lexicon/speech-verbs.ts';

/** A half-open range of token indices. */
export interface TokenRange {
  from: number;
  to: number;
}

/** A quotation, or the part of it that stands in one block, as tokens: the words without their marks. */
export interface QuotedRun extends TokenRange {
  /** Index into the quotations of the text. */
  quotation: number;
  /** Token range with the marks. */
  outer: TokenRange;
  /** Words between the marks. */
  words: number;
}

/** A block made ready for the rules. */
export interface Passage {
  index: number;
  block: Block;
  tokens: readonly Token[];
  /** The tokens in lower case, with straight apostrophes. */
  words: readonly string[];
  /** For each token the index into `runs` of the quoted run that it, or the mark that it is, belongs to; else -1. */
  runOf: Int32Array;
  runs: QuotedRun[];
  /** Sentences, except that one does not end within a quotation: `"Yes. No," he said.` is one. */
  units: TokenRange[];
}

/** Reads every block of a text as a passage; linear in the number of tokens. */
export function readPassages(text: SegmentedText): Passage[] {
  const runsByBlock = text.blocks.map((): { quotation: number; start: number; end: number }[] => []);
  for (const [quotation, { spans, blocks }] of text.quotations.entries()) {
    for (const [at, span] of spans.entries()) runsByBlock[blocks[at] ?? -1]?.push({ quotation, ...span });
  }
  return text.blocks.map((block, index) => {
    const tokens = text.tokens[index] ?? [];
    const words = tokens.map(({ word }) => word.straight);
    const runOf = new Int32Array(tokens.length).fill(-1);
    const runs = listRuns(tokens, runsByBlock[index] ?? [], runOf);
    return { index, block, tokens, words, runOf, runs, units: listUnits(block, tokens, runOf) };
  });
}

function listRuns(
  tokens: readonly Token[],
  spans: readonly { quotation: number; start: number; end: number }[],
  runOf: Int32Array,
): QuotedRun[] {
  let at = 0;
  return spans.map(({ quotation, start, end }, run) => {
    while (at < tokens.length && (tokens[at]?.start ?? end) < start) at += 1;
    const from = at;
    let words = 0;
    while (at < tokens.length && (tokens[at]?.start ?? end) < end) {
      if (tokens[at]?.kind !== 'mark') words += 1;
      at += 1;
    }
    let last = at + (tokens[at]?.kind === 'mark' ? 1 : 0);
    // `''He said, 'Go back,'''`: the inner mark is set outside the outer one.
    if (last > at && /^['’]$/.test(tokens[last]?.text ?? '') && tokens[last]?.spaced === false) last += 1;
    const outer = { from: Math.max(from - 1, 0), to: Math.min(last, tokens.length) };
    runOf.fill(run, outer.from, outer.to);
    return { quotation, from, to: at, outer, words };
  });
}

function listUnits(block: Block, tokens: readonly Token[], runOf: Int32Array): TokenRange[] {
  const units: TokenRange[] = [];
  if (isAside(block.kind)) return units;
  const limit = block.credit?.start ?? block.end;
  let from = findEndOfDateline(tokens);
  let at = from;
  for (const sentence of block.sentences) {
    const end = Math.min(sentence.end, limit);
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= end) at += 1;
    if (isAttributedBehind(tokens, runOf, at)) continue;
    const inside = at > 0 && at < tokens.length && (runOf[at - 1] ?? -1) >= 0 && runOf[at - 1] === runOf[at];
    if (inside || at === from) continue;
    pushUnits(units, from, at, runOf);
    from = at;
  }
  if (from < tokens.length && !block.credit) pushUnits(units, from, tokens.length, runOf);
  return units;
}

/** No sentence is as long as this; what is gets cut, so that rules which look around within a unit stay linear. */
const LONGEST_UNIT = 400;

function pushUnits(units: TokenRange[], from: number, to: number, runOf: Int32Array): void {
  let start = from;
  let outside = 0;
  for (let at = from; at < to; at += 1) {
    if ((runOf[at] ?? -1) < 0) outside += 1;
    if (outside < LONGEST_UNIT || (runOf[at + 1] ?? -1) >= 0) continue;
    units.push({ from: start, to: at + 1 });
    start = at + 1;
    outside = 0;
  }
  if (start < to) units.push({ from: start, to });
}

/** `“Why?” Smith asked.`: a quotation that ends like a sentence and the few words behind it that attribute it. */
function isAttributedBehind(tokens: readonly Token[], runOf: Int32Array, start: number): boolean {
  if ((runOf[start - 1] ?? -1) < 0 || !/^[?!…—]$|^\.{2,}$/.test(tokens[start - 2]?.text ?? '')) return false;
  for (let at = start; at < start + LONGEST_ATTRIBUTION; at += 1) {
    const token = tokens[at];
    if (!token || (runOf[at] ?? -1) >= 0 || (token.kind === 'mark' && !/^[.,-]$|^['’]s$/.test(token.text)))
      return false;
    const verb = SPEECH_VERBS.get(token.lower)?.at(-1);
    if (!verb?.frames.has('quote') || verb.form === 'base') continue;
    const next = tokens[at + 1]?.text ?? '.';
    return /^[.,;]$|ly$/.test(next) || PREPOSITIONS.has(next);
  }
  return false;
}

const LONGEST_ATTRIBUTION = 20;

const LONGEST_DATELINE = 14;

/** The first token behind a dateline: `LONDON (Reuters) —`, `WASHINGTON, D.C., March 3 -`; 0 where there is none. */
function findEndOfDateline(tokens: readonly Token[]): number {
  if (!/^\p{Lu}{3,}$/u.test(tokens[0]?.text ?? '')) return 0;
  for (let at = 1; at < LONGEST_DATELINE; at += 1) {
    const text = tokens[at]?.text ?? '';
    if (/^(?:-{1,2}|—|–)$/.test(text) && (tokens[at]?.spaced === true || text !== '-')) return at + 1;
    if (!/^[\p{Lu}\p{N}(),./]/u.test(text)) return 0;
  }
  return 0;
}
