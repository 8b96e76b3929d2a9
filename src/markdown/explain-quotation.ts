import type { Citation } from './editorial-nodes.ts';
import { foldTypography } from './fold-typography.ts';
import { findNearestWording, seekWords, standVerbatim } from './verify-quotation.ts';

/** A piece of this many words may stand anywhere. */
const FEWEST_WORDS = 3;

/**
 * Says how a quotation that does not stand in the passages cited for it may be mended: where its closing mark belongs, what
 * is left out, which letter was changed, or the nearest wording.
 */
export function explainQuotation(words: string, isClosed: boolean, citations: readonly Citation[]): string {
  const passages = citations.map(({ passage }) => ({ address: passage.address, text: passage.text }));
  const holder = (sought: string): string | undefined =>
    passages.find(({ text }) => standVerbatim(seekWords(sought), [foldTypography(text)]))?.address;
  const parts = words.split(/\s+/);
  const length = countVerbatim(parts, (sought) => holder(sought) !== undefined);
  const [head, rest] = [parts.slice(0, length).join(' '), parts.slice(length).join(' ')];
  const isLong = length >= FEWEST_WORDS;
  if (!isClosed) {
    if (isLong || rest === '') return `write the closing quotation mark behind “${lastWords(head)}”`;
    return 'a closing quotation mark is missing: write it behind the last word that is quoted';
  }
  // “We will go", she said, and “soon”: the mark that closes is of another kind than the one that opens.
  const closing = /^([^"“”]+)["“”]/.exec(parts[length] ?? '')?.[1];
  const whole = `${head} ${closing ?? ''}`;
  if (length + 1 >= FEWEST_WORDS && closing !== undefined && holder(whole) !== undefined) {
    return `close the quotation behind “${lastWords(whole)}” with the mark that belongs to the opening one: “…” or "…"`;
  }
  const [first, other] = [holder(head), isLong ? holder(rest) : undefined];
  if (first !== undefined && other !== undefined) {
    const places = first === other ? first : `${first} and ${other}`;
    return `the words do not follow one another in ${places}: write “… ${lastWords(head)} […] ${firstWords(rest)} …”`;
  }
  const initial = words[0] ?? '';
  const flipped = initial === initial.toLowerCase() ? initial.toUpperCase() : initial.toLowerCase();
  if (flipped !== initial && holder(flipped + words.slice(1)) !== undefined) {
    return `the passage has “${flipped}${firstWords(words.slice(1))} …”: write “[${initial}]${firstWords(words.slice(1))} …”`;
  }
  const nearest = findNearestWording(
    words,
    passages.map(({ text }) => text),
  );
  if (!nearest) return 'take the quotation marks away, or cite the passage that has these words';
  return `the nearest words in ${passages[nearest.passage]?.address ?? ''} are "${nearest.wording}"`;
}

/** How many words from the beginning on stand together; found by halving, as what stands whole stands in its parts. */
function countVerbatim(parts: readonly string[], stands: (words: string) => boolean): number {
  let [low, high] = [0, parts.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (stands(parts.slice(0, middle).join(' '))) low = middle;
    else high = middle - 1;
  }
  return low;
}

function lastWords(words: string): string {
  return words
    .split(' ')
    .slice(-3)
    .join(' ')
    .replace(/["“”]$/, '');
}

function firstWords(words: string): string {
  return words.split(' ').slice(0, 3).join(' ');
}
