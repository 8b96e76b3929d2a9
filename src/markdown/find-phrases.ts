/** Phrases to look for, each with what it stands for, by their first word, longest first. */
export type PhraseIndex<Value> = ReadonlyMap<string, readonly IndexedPhrase<Value>[]>;

interface IndexedPhrase<Value> {
  phrase: string;
  /** Offset of the first word in the phrase: 1 in "@example". */
  lead: number;
  value: Value;
}

/** A phrase that stands in a text. */
export interface FoundPhrase<Value> {
  phrase: string;
  value: Value;
  /** Offset in the text, in UTF-16 code units. */
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{N}]/u;
const FIRST_WORD = /[\p{L}\p{N}]+/u;
const NEXT_WORD = /[\p{L}\p{N}]+/uy;
const WORDS = /[\p{L}\p{N}]+/gu;

/** Prepares phrases for being found. A phrase without a letter or digit is left out. */
export function indexPhrases<Value>(phrases: Iterable<readonly [phrase: string, value: Value]>): PhraseIndex<Value> {
  const index = new Map<string, IndexedPhrase<Value>[]>();
  for (const [phrase, value] of phrases) {
    const first = FIRST_WORD.exec(phrase);
    if (!first) continue;
    const list = index.get(first[0]) ?? [];
    list.push({ phrase, lead: first.index, value });
    index.set(first[0], list);
  }
  for (const list of index.values()) list.sort((a, b) => b.phrase.length - a.phrase.length);
  return index;
}

/** The phrases that stand in a text as whole words, in order and apart from each other; the longest at each place. */
export function* findPhrases<Value>(text: string, index: PhraseIndex<Value>): Generator<FoundPhrase<Value>> {
  let at = 0;
  let free = 0;
  while (at < text.length) {
    NEXT_WORD.lastIndex = at;
    const [first] = NEXT_WORD.exec(text) ?? [];
    if (first === undefined) {
      at += 1;
      continue;
    }
    const position = at;
    const found = index.get(first)?.find(({ phrase, lead }) => {
      const start = position - lead;
      return start >= free && text.startsWith(phrase, start) && !WORD.test(text[start + phrase.length] ?? '');
    });
    at += first.length;
    if (!found) continue;
    const start = position - found.lead;
    free = start + found.phrase.length;
    at = Math.max(at, free);
    yield { phrase: found.phrase, value: found.value, start, end: free };
  }
}

/** The phrases that stand in a text as whole words anywhere, within each other too. */
export function listPhrases<Value>(text: string, index: PhraseIndex<Value>): Set<string> {
  const found = new Set<string>();
  for (const { 0: first, index: position } of text.matchAll(WORDS)) {
    for (const { phrase, lead } of index.get(first) ?? []) {
      const start = position - lead;
      if (start < 0 || !text.startsWith(phrase, start) || WORD.test(text[start + phrase.length] ?? '')) continue;
      found.add(phrase);
    }
  }
  return found;
}
