import type { Span } from '../../schema/span.ts';

const WORD = /[\p{L}\p{N}'’-]+ /uy;

/**
 * The first place at or behind `from` where the sticky pattern `cue` holds, with no more than `most` words before it, each
 * with its space, which `word` reads. Offsets are UTF-16 code units into `text`. What two quantifiers side by side would
 * try in every way is tried once here.
 */
export function findBehindWords(text: string, from: number, most: number, cue: RegExp, word = WORD): Span | undefined {
  let at = from;
  for (let words = 0; words <= most; words += 1) {
    cue.lastIndex = at;
    if (cue.test(text)) return { start: at, end: cue.lastIndex };
    word.lastIndex = at;
    if (!word.test(text)) return undefined;
    at = word.lastIndex;
  }
  return undefined;
}

/** Units of text that words such as "were not immediately returned" may take up. */
const MAX_CUE = 80;
const FEWEST = 2;
const ENDS_CLAUSE = /[.;:]/;

/**
 * The places of the pattern `cue` (with the flag g) behind `from`, in order: past at least two and no more than `most` code
 * units, and before a mark that ends the clause. "Neither | the club nor its owner | would comment".
 */
export function* findInClause(
  text: string,
  from: number,
  most: number,
  cue: RegExp,
  mark = ENDS_CLAUSE,
): Generator<RegExpExecArray> {
  const least = from + FEWEST;
  if (mark.test(text.slice(from, least))) return;
  const clause = text.slice(least, from + most + MAX_CUE);
  const end = clause.search(mark);
  for (const found of clause.matchAll(cue)) {
    if (found.index > most - FEWEST || (end >= 0 && found.index > end)) return;
    found.index += least;
    yield found;
  }
}
