import { keepWithWord } from './keep-with-word.ts';
import type { Token } from './tokenize.ts';

/** A rule that reads something from a token on. */
export interface ReadingRule {
  /** Every word that the rule can begin with, in lower case; `DIGITS` stands for whatever begins with a digit. */
  begins: ReadonlySet<string>;
}

/** Stands among the first words of a rule for "2,000", "5km", "8th". */
export const DIGITS = '0';
const NINE = '9'.charCodeAt(0);
const ZERO = DIGITS.charCodeAt(0);

/** Tells the rules, in their order, that can begin with a token; null for most tokens, which begin nothing. */
export function groupRules<Rule extends ReadingRule>(rules: readonly Rule[]): (token: Token) => readonly Rule[] | null {
  return keepWithWord((word) => {
    const first = firstWordOf(word);
    const own = rules.filter(({ begins }) => begins.has(first));
    return own.length > 0 ? own : null;
  });
}

/** What a rule that begins with a word has among its first words. */
export function firstWordOf(word: Pick<Token, 'text' | 'lower'>): string {
  return beginsWithDigit(word) ? DIGITS : word.lower;
}

/** Whether the token begins with one of 0 to 9. */
export function beginsWithDigit(token: Pick<Token, 'text'> | undefined): boolean {
  const first = token?.text.charCodeAt(0) ?? 0;
  return first >= ZERO && first <= NINE;
}
