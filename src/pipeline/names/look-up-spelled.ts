import { WORD } from './describe-word.ts';
import { lookUpName } from './lexicon/known-names.ts';
import { normaliseName, titleCase } from './normalise-name.ts';

/** The lists that hold a word as it stands or, in capitals, with one: "CAIRO" as "Cairo". */
export function lookUpSpelled(text: string, bits: number): number {
  const known = lookUpName(normaliseName(text)) || lookUpPlain(text);
  if (known !== 0 || (bits & WORD.allCaps) === 0 || text.length < 4) return known;
  return lookUpName(titleCase(text));
}

/** "México" as "Mexico". */
function lookUpPlain(text: string): number {
  return /[À-ž]/.test(text) ? lookUpName(text.normalize('NFD').replace(/\p{M}/gu, '')) : 0;
}
