import type { Token } from '../text/tokenize.ts';
import { COMPARATORS_AFTER, COMPARATORS_BEFORE, MAX_COMPARATOR_WORDS, type Comparator } from './lexicon/comparators.ts';
import { DURATIONS } from './lexicon/units.ts';
import { lowerAt } from './read-numeral.ts';

const LAST_WORDS: ReadonlySet<string> = new Set(
  [...COMPARATORS_BEFORE.keys()].map((words) => words.slice(words.lastIndexOf(' ') + 1)),
);
const FIRST_WORDS: ReadonlySet<string> = new Set(
  [...COMPARATORS_AFTER.keys()].map((words) => words.replace(/ .*/, '')),
);

/** How exact an amount is, and the tokens that it and the words for that take up together. */
interface Compared {
  first: number;
  last: number;
  comparator: Comparator;
}

/** Reads the words around the amount at tokens `first` to `last`; those before it win over those behind it. */
export function readComparator(tokens: readonly Token[], first: number, last: number, unit?: string): Compared {
  const before = unit !== undefined && isDuring(tokens, first, unit) ? undefined : readBefore(tokens, first);
  const after = readAfter(tokens, last);
  const comparator = before?.comparator ?? after?.comparator ?? 'exactly';
  return { first: before?.first ?? first, last: after?.last ?? last, comparator };
}

function readBefore(tokens: readonly Token[], first: number): { first: number; comparator: Comparator } | undefined {
  if (!LAST_WORDS.has(lowerAt(tokens, first - 1))) return undefined;
  for (let words = MAX_COMPARATOR_WORDS; words > 0; words -= 1) {
    const comparator = COMPARATORS_BEFORE.get(phraseAt(tokens, first - words, words));
    if (comparator === undefined) continue;
    // "just about some 200": the outer words say the same again.
    return { first: first - words - wordsOfSame(tokens, first - words, comparator), comparator };
  }
  return undefined;
}

function wordsOfSame(tokens: readonly Token[], first: number, comparator: Comparator): number {
  for (let words = MAX_COMPARATOR_WORDS; words > 0; words -= 1) {
    if (COMPARATORS_BEFORE.get(phraseAt(tokens, first - words, words)) === comparator) return words;
  }
  return 0;
}

function readAfter(tokens: readonly Token[], last: number): { last: number; comparator: Comparator } | undefined {
  if (!FIRST_WORDS.has(lowerAt(tokens, last + 1))) return undefined;
  for (let words = 3; words > 0; words -= 1) {
    const comparator = COMPARATORS_AFTER.get(phraseAt(tokens, last + 1, words));
    if (comparator !== undefined) return { last: last + words, comparator };
  }
  return undefined;
}

function phraseAt(tokens: readonly Token[], from: number, words: number): string {
  if (from < 0 || from + words > tokens.length) return '';
  let phrase = lowerAt(tokens, from);
  for (let at = from + 1; at < from + words; at += 1) phrase += ` ${lowerAt(tokens, at)}`;
  return phrase;
}

/** "over three days" says when; "for over three days" how long. */
function isDuring(tokens: readonly Token[], first: number, unit: string): boolean {
  if (lowerAt(tokens, first - 1) !== 'over' || !DURATIONS.has(unit)) return false;
  return !/^(?:for|of|after|last|lasts|lasted|lasting|took|takes|taking|spent|spend|serve|served|to|is|was|with|at|in|by|just|well)$/.test(
    lowerAt(tokens, first - 2),
  );
}
