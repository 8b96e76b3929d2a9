import { distance } from 'fastest-levenshtein';
import { foldTypography } from './fold-typography.ts';

/** A piece of a quotation between two omissions or insertions. */
interface Part {
  words: string;
  /** Whether the piece begins, or ends, in the middle of a word: "[T]he". */
  openStart: boolean;
  openEnd: boolean;
}

/** An omission (… or [...]), or the editor's own words ([the mayor]). */
const SPLIT = / ?(?:[[(] ?… ?[\])]|…) ?|\[[^[\]]*\]/g;
const WORD = /[\p{L}\p{N}]/u;

/** Words to be looked for. */
export interface SoughtWords {
  whole: Part[];
  /** Without what the editor left out or put in. */
  parts: Part[];
}

/** Prepares words between quotation marks for being looked for. */
export function seekWords(words: string): SoughtWords {
  const folded = foldTypography(words);
  return { whole: [{ words: folded, openStart: false, openEnd: false }], parts: splitParts(folded) };
}

/**
 * Whether the words stand verbatim, apart from typography, in one of the passages: whole, or in the pieces that omissions
 * and insertions make of them, in their order. Pieces may spread over the passages, which are those of one article in the
 * order of its text and have been folded. A comma or full stop that the source lacks may end the words.
 */
export function standVerbatim({ whole, parts }: SoughtWords, passages: readonly string[]): boolean {
  return passages.some((passage) => standInOrder(whole, [passage])) || standInOrder(parts, passages);
}

/** Words that resemble others. */
export interface NearWording {
  /** As they stand in the passage. */
  wording: string;
  /** Index of the passage. */
  passage: number;
}

/** The words of the passages that come nearest, with at least four characters in ten right; undefined where none do. */
export function findNearestWording(words: string, passages: readonly string[]): NearWording | undefined {
  const wanted = foldTypography(words);
  const count = wanted.split(' ').length;
  let nearest: NearWording | undefined;
  let least = wanted.length * 0.6;
  for (const [index, passage] of passages.entries()) {
    const tokens = [...passage.matchAll(/\S+/g)].map(({ index: start, 0: token }) => ({
      start,
      end: start + token.length,
    }));
    for (const [first, { start }] of tokens.entries()) {
      for (const { end } of tokens.slice(first + Math.max(0, count - 2), first + count + 1)) {
        const wording = passage.slice(start, end).replace(/^[“"‘'(]+|(?<![.,;:!?”"’')])[.,;:!?”"’')]+$/g, '');
        const errors = distance(wanted, foldTypography(wording));
        if (errors < least) [nearest, least] = [{ wording, passage: index }, errors];
      }
    }
  }
  return nearest;
}

function splitParts(folded: string): Part[] {
  const parts: Part[] = [];
  let start = 0;
  let openStart = false;
  for (const { 0: gap, index } of folded.matchAll(SPLIT)) {
    const insertion = gap.startsWith('[') && !gap.includes('…');
    parts.push({ words: folded.slice(start, index), openStart, openEnd: insertion });
    start = index + gap.length;
    openStart = insertion;
  }
  parts.push({ words: folded.slice(start), openStart, openEnd: false });
  return parts
    .map((part) => ({
      words: part.words.trim(),
      openStart: part.openStart && !part.words.startsWith(' '),
      openEnd: part.openEnd && !part.words.endsWith(' '),
    }))
    .filter(({ words }) => WORD.test(words));
}

function standInOrder(parts: readonly Part[], sources: readonly string[]): boolean {
  let source = 0;
  let from = 0;
  for (const [at, part] of parts.entries()) {
    const forms = at === parts.length - 1 ? [part.words, part.words.replace(/[.,]$/, '')] : [part.words];
    let end = -1;
    while (source < sources.length && end < 0) {
      for (const words of forms) if (end < 0) end = findPart({ ...part, words }, sources[source] ?? '', from);
      if (end < 0) [source, from] = [source + 1, 0];
    }
    if (end < 0) return false;
    from = end;
  }
  return true;
}

/** The offset behind the piece in the source, not before `from`; -1 where it does not stand there as whole words. */
function findPart({ words, openStart, openEnd }: Part, source: string, from: number): number {
  for (let at = source.indexOf(words, from); at >= 0; at = source.indexOf(words, at + 1)) {
    const end = at + words.length;
    const startsWord = openStart || !WORD.test(words[0] ?? '') || !WORD.test(source[at - 1] ?? '');
    const endsWord = openEnd || !WORD.test(words.at(-1) ?? '') || !WORD.test(source[end] ?? '');
    if (startsWord && endsWord) return end;
  }
  return -1;
}
