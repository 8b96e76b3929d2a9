import { WORD } from './describe-word.ts';
import { lookUpName } from './lexicon/known-names.ts';

/** The lists that hold a word as it stands or, in capitals, with one: "CAIRO" as "Cairo". */
export function lookUpSpelled(text: string, bits: number): number {
  const known = lookUpName(text.includes('’') ? normaliseName(text) : text) || lookUpPlain(text);
  if (known !== 0 || (bits & WORD.allCaps) === 0 || text.length < 4) return known;
  return lookUpName(titleCase(text));
}

/** "México" as "Mexico". */
function lookUpPlain(text: string): number {
  return /[À-ž]/.test(text) ? lookUpName(text.normalize('NFD').replace(/\p{M}/gu, '')) : 0;
}

/** With straight apostrophes and single spaces, as the lists spell names. */
export function normaliseName(text: string): string {
  return text.replaceAll('’', "'").replace(/\s+/g, ' ');
}

/** "CAPE TOWN" as "Cape Town". */
export function titleCase(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}
