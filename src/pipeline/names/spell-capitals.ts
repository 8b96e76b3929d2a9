import { describeWord, WORD } from './describe-word.ts';
import { lookUpName } from './lexicon/known-names.ts';
import { titleCase } from './normalise-name.ts';

const SMALL = /^(?:of|the|and|upon|on|in|by|at|under|de|la|le|du|del|des)$/i;
const NAMED = WORD.common | WORD.function | WORD.given | WORD.surname | WORD.particle | WORD.title;

/**
 * The name of a person or a place in capitals with one for each word: "ISLE OF SKYE" as "Isle of Skye". Short words
 * that are in no list and have no vowel stay, since they may be acronyms: "JFK". Any other name comes back as it is.
 */
export function spellCapitals(name: string): string {
  if (name !== name.toUpperCase() || name.length < 4) return name;
  return name
    .split(' ')
    .map((word, at) => (at > 0 && SMALL.test(word) ? word.toLowerCase() : isAcronym(word) ? word : spell(word)))
    .join(' ');
}

function isAcronym(word: string): boolean {
  const letters = word.replaceAll('.', '');
  if (letters === 'ST' || letters.length > 3 || (letters.length === 3 && /[AEIOUY]/.test(letters))) return false;
  const spelled = titleCase(word);
  const bits = describeWord(spelled) | describeWord(spelled.toLowerCase());
  return (bits & NAMED) === 0 && lookUpName(spelled) === 0;
}

function spell(word: string): string {
  return titleCase(word).replace(/^Mc\p{Ll}/u, (start) => `Mc${start.slice(2).toUpperCase()}`);
}
