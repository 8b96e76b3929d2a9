import { foldName } from '../entities/compare-names.ts';

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;

/** The words of a text, without case, diacritics and marks: what tells whether two quotations say the same. */
export function foldWords(text: string): string[] {
  return foldName(text).replaceAll('’', "'").match(WORD) ?? [];
}
