import type { Token } from '../../text/tokenize.ts';

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
  rule: string;
}

/** Reads the amount that begins at token `at`, or says that there is none. */
export type AmountRule = (tokens: readonly Token[], at: number) => Amount | undefined;
