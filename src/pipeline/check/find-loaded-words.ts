import type { Span } from '../../schema/span.ts';
import { foldWord, type LoadedForms, type LoadedWord } from './compile-loaded-words.ts';

/** A word that takes sides, where it stands in a text; in UTF-16 code units. */
export interface FoundWord extends Span {
  entry: LoadedWord;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** Finds the words of a list in a text, as whole words and whatever their case, in order. */
export function findLoadedWords(text: string, forms: LoadedForms): FoundWord[] {
  const found: FoundWord[] = [];
  let free = 0;
  for (const { 0: word, index: start } of text.matchAll(WORD)) {
    if (start < free) continue;
    const match = forms.get(foldWord(word))?.find(({ form }) => {
      const end = start + form.length;
      return foldWord(text.slice(start, end)) === form && !LETTER.test(text[end] ?? '');
    });
    if (!match) continue;
    free = start + match.form.length;
    if (match.entry) found.push({ start, end: free, entry: match.entry });
  }
  return found;
}
