import { inflectNoun, inflectVerb } from '../text/inflect-word.ts';
import { LOADED_WORDS } from './lexicon/loaded-words.ts';

/** A word that takes sides. */
export interface LoadedWord {
  /** As it stands in its list: "regime", "to slam". */
  word: string;
  /** What the word does: "calls a government illegitimate". */
  because: string;
  /** What may be written instead; may be empty. */
  instead: string;
  by: 'program' | 'editor';
}

/** A form of a word, or of a phrase that holds it in another sense and stands for nothing. */
export interface LoadedForm {
  /** In lower case, with straight apostrophes. */
  form: string;
  entry: LoadedWord | undefined;
}

/** Forms by their first word, the longest first. */
export type LoadedForms = ReadonlyMap<string, readonly LoadedForm[]>;

interface ListedWord extends LoadedWord {
  /** Phrases that hold the word in another sense. */
  not: readonly string[];
}

const FIRST_WORD = /[\p{L}\p{M}\p{N}]+/u;

/** The words of the program's list. */
export const listedWords: readonly ListedWord[] = LOADED_WORDS.map((line) => {
  const [word = '', because = '', instead = '', ...not] = line.split('|').map((part) => part.trim());
  return { word, because, instead, by: 'program', not: not.map((phrase) => phrase.slice(1).trim()) };
});

/** A word or a text in the form in which forms are compared. */
export function foldWord(text: string): string {
  return text.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').replace(/[‐‑]/g, '-');
}

/** "to slam": all forms of the verb; anything else: the singular and the plural of a noun. */
export function formsOf(word: string): string[] {
  const folded = foldWord(word);
  return folded.startsWith('to ') ? inflectVerb(folded.slice('to '.length)) : inflectNoun(folded);
}

/** The word of the program's list that an editor means by any of its forms. */
export function findListed(word: string): LoadedWord | undefined {
  const wanted = new Set(formsOf(word));
  return listedWords.find((listed) => formsOf(listed.word).some((form) => wanted.has(form)));
}

/** Makes the forms of an editor's words and of the program's that the editor does not allow; the editor's come first. */
export function compileLoadedWords(avoid: readonly LoadedWord[], allow: ReadonlySet<LoadedWord>): LoadedForms {
  const forms = new Map<string, LoadedForm>();
  const add = (word: string, entry: LoadedWord | undefined): void => {
    for (const form of formsOf(word)) if (!forms.has(form)) forms.set(form, { form, entry });
  };
  for (const entry of avoid) add(entry.word, entry);
  for (const listed of listedWords) {
    for (const phrase of listed.not) add(phrase, undefined);
    if (!allow.has(listed)) add(listed.word, listed);
  }
  const byFirst = Map.groupBy(forms.values(), ({ form }) => FIRST_WORD.exec(form)?.[0] ?? '');
  for (const list of byFirst.values()) list.sort((a, b) => b.form.length - a.form.length);
  return byFirst;
}
