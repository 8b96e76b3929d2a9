import type { TimeRuleName } from '../../schema/rules/time-rules.ts';
import type { TimeExpression, TimePrecision } from '../../schema/time-expression.ts';
import type { Token } from '../text/tokenize.ts';
import type { ReadingRule } from '../text/group-rules.ts';

/** A time as a rule reads it: the tokens `first` to `last`. */
export interface TimeReading extends Pick<TimeExpression, 'zone' | 'offset' | 'direction'> {
  first: number;
  last: number;
  /** The day, as far as told: `2025-06-07`, `XXXX-06-07`, `XXXX-WXX-6`. */
  date?: string;
  /** A TIMEX3 part of the day: `NI`. */
  part?: string;
  /** `21:30`. */
  clock?: string;
  /** A value that no part of the day goes with: `XXXX-WXX`, `2025`, `PAST_REF`. */
  other?: string;
  precision: TimePrecision;
  rule: TimeRuleName;
}

/** Reads one sort of times. */
export interface TimeRule extends ReadingRule {
  /** Reads the time that begins at token `at`, or says that there is none. */
  read: (tokens: readonly Token[], at: number) => TimeReading | undefined;
}

/** The TIMEX3 value of a reading. */
export function formatTimeValue({ date, part, clock, other }: TimeReading): string {
  if (other !== undefined) return other;
  const day = date ?? 'XXXX-XX-XX';
  if (clock !== undefined) return `${day}T${clock}`;
  return part === undefined ? day : `${day}T${part}`;
}

/** `text` in lower case, or '' beyond the ends. */
export function lowerAt(tokens: readonly Token[], at: number): string {
  // An array is slow to look for what stands before its beginning.
  return at < 0 ? '' : (tokens[at]?.lower ?? '');
}

/** Whether a token begins with a capital. */
export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}
