import type { FigureRuleName } from '../../../schema/rules/figure-rules.ts';
import type { Token } from '../../text/tokenize.ts';
import type { Numeral } from '../read-numeral.ts';
import type { ReadingRule } from '../../text/group-rules.ts';

/** An amount as a rule reads it: the tokens `first` to `last`, before its comparator, unit and counted words are known. */
export interface Amount {
  first: number;
  last: number;
  value?: number;
  high?: number;
  /** Known already where a sign before the number tells it: "£". */
  unit?: string;
  /** Letters directly behind the digits that are no scale. */
  suffix?: string;
  form: 'digits' | 'words' | 'vague';
  rule: FigureRuleName;
}

/** Reads one sort of amounts. */
export interface AmountRule extends ReadingRule {
  /** Reads the amount that begins at token `at`, where `numeral` does if there is one, or says that there is none. */
  read: (tokens: readonly Token[], at: number, numeral: Numeral | undefined) => Amount | undefined;
}
