import type { Span } from '../schema/span.ts';
import { OBJECT, type PhrasingText } from './phrasing-text.ts';
import type { Citation } from './editorial-nodes.ts';

/** A sentence of an editor, or the part of one that a group of citations stands behind. */
export interface Statement extends Span {
  /** The citations behind it; empty for a sentence without any. */
  citations: Citation[];
}

/** A group of citations with the marks that close the sentence behind it; or the marks that may end a sentence. */
const BOUNDARY = new RegExp(`${OBJECT}(?:\\s*${OBJECT})*[.,;:!?…]*["'”’»)\\]]*|[.!?…]+["'”’»)\\]]*`, 'gu');
/** A stop behind one of these, or behind a single capital, does not end a sentence. */
const ABBREVIATION =
  /(?:^|[^\p{L}\p{N}])(?:\p{Lu}|Mrs?|Ms|Dr|Prof|Rev|Fr|Hon|Gov|Lt|Col|Gen|Capt|Cmdr|Sgt|Maj|Adm|Cpl|Sens?|Reps?|Pres|Supt|Insp|Det|Sta?|Mt|Jr|Sr|Inc|Ltd|Corp|Co|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Nos?|vs?|etc|cf|ca|approx|[ap]\.m|e\.g|i\.e)\.$/u;

/**
 * Splits a paragraph at its sentences and, within a sentence, behind each group of citations. Words behind the last group
 * of a sentence belong to that group. A stop inside quotation marks ends no sentence, unless it is the last thing in them.
 */
export function splitStatements({ text, citations }: PhrasingText, quotations: readonly Span[]): Statement[] {
  const masked = maskText(text, citations, quotations);
  const statements: Statement[] = [];
  let start = 0;
  let citedInSentence: Statement | undefined;

  const endSentence = (end: number): void => {
    if (masked.slice(start, end).trim() !== '') {
      if (citedInSentence) citedInSentence.end = end;
      else statements.push({ start: start + leadingSpace(masked.slice(start, end)), end, citations: [] });
    }
    citedInSentence = undefined;
    start = end;
  };

  for (const { 0: mark, index } of masked.matchAll(BOUNDARY)) {
    const end = index + mark.length;
    const next = masked.slice(end);
    if (mark.startsWith(OBJECT)) {
      const from = start + leadingSpace(masked.slice(start, index));
      citedInSentence = { start: Math.min(from, index), end, citations: [...citationsWithin(citations, index, end)] };
      statements.push(citedInSentence);
      const stopped = /[.!?…]/.test(mark) || /[.!?…]["'”’»)\]]*\s*$/.test(masked.slice(Math.max(0, index - 12), index));
      start = end;
      if (stopped) endSentence(end);
    } else if (/^\s+[^\s]/.test(next) && !/^\s+\p{Ll}/u.test(next) && !next.trimStart().startsWith(OBJECT)) {
      if (!ABBREVIATION.test(masked.slice(Math.max(0, index - 8), index + 1))) endSentence(end);
    }
  }
  endSentence(text.length);
  return statements;
}

/** The text with everything hidden in which a stop would not end a sentence; offsets stay the same. */
function maskText(text: string, citations: ReadonlyMap<number, Citation>, quotations: readonly Span[]): string {
  const characters = text.split('');
  for (const [at, character] of characters.entries()) {
    if (character === OBJECT && !citations.has(at)) characters[at] = 'x';
  }
  for (const { start, end } of quotations) {
    for (let at = start + 1; at < end - 1; at += 1) {
      if (citations.has(at) || (at === end - 2 && /[.…]/.test(text[at] ?? ''))) continue;
      characters[at] = 'x';
    }
  }
  return characters.join('');
}

function* citationsWithin(citations: ReadonlyMap<number, Citation>, start: number, end: number): Generator<Citation> {
  for (let at = start; at < end; at += 1) {
    const citation = citations.get(at);
    if (citation) yield citation;
  }
}

function leadingSpace(text: string): number {
  return text.length - text.trimStart().length;
}
