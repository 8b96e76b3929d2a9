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

/** The rules, in their order, by each word that they can begin with: most tokens begin nothing. */
export function groupRules<Rule extends ReadingRule>(rules: readonly Rule[]): ReadonlyMap<string, readonly Rule[]> {
  const words = new Set(rules.flatMap(({ begins }) => [...begins]));
  return new Map([...words].map((word) => [word, rules.filter(({ begins }) => begins.has(word))]));
}

/** What a rule that begins with a token has among its first words. */
export function firstWordOf(token: Token): string {
  return beginsWithDigit(token) ? DIGITS : token.lower;
}

/** Whether the token begins with one of 0 to 9. */
export function beginsWithDigit(token: Token | undefined): boolean {
  const first = token?.text.charCodeAt(0) ?? 0;
  return first >= ZERO && first <= NINE;
}
