import type { Token } from '../../text/tokenize.ts';
import type { Amount } from '../amounts/amount.ts';
import type { CountedWords } from '../read-counted-words.ts';
import type { ReadUnit } from '../read-unit.ts';

/** An amount with what was read around it. */
export interface Reading {
  tokens: readonly Token[];
  amount: Amount;
  /** Whether words say how exact it is. */
  compared: boolean;
  unit?: ReadUnit | undefined;
  counted?: CountedWords | undefined;
}

/** Says that a reading is no amount but something else. */
export type Exclusion = (reading: Reading) => boolean;
