import type { Token } from '../../text/tokenize.ts';
import { beginsWithDigit, DIGITS } from '../../text/group-rules.ts';
import { ORDINALS, UNCOUNTED_NOUNS } from '../lexicon/ordinals.ts';
import { STOP_WORDS } from '../lexicon/stop-words.ts';
import { lowerAt } from '../read-numeral.ts';
import type { Amount } from './amount.ts';

export const ORDINAL_BEGINS: ReadonlySet<string> = new Set([DIGITS, ...ORDINALS.keys()]);

const DETERMINERS: ReadonlySet<string> = new Set("the a an his her its their our my this that 's ’s".split(' '));

/**
 * "the ninth death", "his 12th goal": the place in a row, which tells how many there have been. Not "first" and "second", which
 * set things apart more often than they count them, nor what is named so: "the third quarter", "a fifth floor flat".
 */
export function readOrdinal(tokens: readonly Token[], at: number): Amount | undefined {
  const value = beginsWithDigit(tokens[at]) ? readDigits(tokens[at]?.text ?? '') : ORDINALS.get(lowerAt(tokens, at));
  if (value === undefined || value < 3 || !DETERMINERS.has(lowerAt(tokens, at - 1))) return undefined;
  const next = tokens[at + 1];
  if (next?.kind !== 'word' || !/^\p{Ll}{3,}$/u.test(next.text)) return undefined;
  if (STOP_WORDS.has(next.text) || UNCOUNTED_NOUNS.has(next.text) || /(?:est|most|least)$/.test(next.text))
    return undefined;
  return { first: at, last: at, value, form: 'words', rule: 'ordinal' };
}

function readDigits(text: string): number | undefined {
  const digits = /^(\d{1,3})(?:st|nd|rd|th)$/i.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
