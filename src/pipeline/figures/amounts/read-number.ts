import type { Token } from '../../text/tokenize.ts';
import { readNumeral } from '../read-numeral.ts';
import type { Amount } from './amount.ts';

/** "44", "2,000", "1.5 million", "twenty-five", "a dozen". */
export function readNumber(tokens: readonly Token[], at: number): Amount | undefined {
  const numeral = readNumeral(tokens, at);
  if (!numeral) return undefined;
  const { first, last, value, form, suffix } = numeral;
  return { first, last, value, form, ...(suffix && { suffix }), rule: form === 'digits' ? 'digits' : 'number-words' };
}
