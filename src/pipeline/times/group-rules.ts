import type { Token } from '../text/tokenize.ts';
import type { TimeRule } from './time-reading.ts';

/** Stands among the first words of a rule for whatever begins with a digit: "2,000", "5km", "8th". */
export const DIGITS = '0';
const NINE = '9'.charCodeAt(0);
const ZERO = DIGITS.charCodeAt(0);

/** The rules, in their order, by each word that they can begin with: most tokens begin nothing. */
export function groupRules(rules: readonly TimeRule[]): ReadonlyMap<string, readonly TimeRule[]> {
  const words = new Set(rules.flatMap(({ begins }) => [...begins]));
  return new Map([...words].map((word) => [word, rules.filter(({ begins }) => begins.has(word))]));
}

/** What a rule that begins with a token has among its first words: the token in lower case. */
export function firstWordOf(token: Token): string {
  return beginsWithDigit(token) ? DIGITS : token.text.toLowerCase();
}

export function beginsWithDigit(token: Token | undefined): boolean {
  const first = token?.text.charCodeAt(0) ?? 0;
  return first >= ZERO && first <= NINE;
}
