import type { Token } from '../../text/tokenize.ts';
import type { Numeral } from '../read-numeral.ts';
import type { Amount } from './amount.ts';

/** "44", "2,000", "1.5 million", "twenty-five", "a dozen". */
export function readNumber(_tokens: readonly Token[], _at: number, numeral: Numeral | undefined): Amount | undefined {
  if (!numeral) return undefined;
  const { first, last, value, form, suffix } = numeral;
  return { first, last, value, form, ...(suffix && { suffix }), rule: form === 'digits' ? 'digits' : 'number-words' };
}
