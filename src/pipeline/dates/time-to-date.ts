import type { DateRuleName } from '../../schema/rules/date-rules.ts';
import type { ReckonedDate, TimeExpression } from '../../schema/time-expression.ts';
import type { CivilDay } from './civil-day.ts';

/** A time with what its date is reckoned from. */
export interface TimeToDate extends Pick<TimeExpression, 'value' | 'precision' | 'offset' | 'rule'> {
  /** Its words, in lower case. */
  words: string;
  /** The day of publication. */
  published: CivilDay;
  /** On which side of publication what it dates lies, as the text has it; undefined where it doesn't tell. */
  side: 'before' | 'after' | undefined;
  /** A year in four digits that the same paragraph told before, and that the one of a date may depend on. */
  told: number | undefined;
}

/** A date with the reason for it; `rule` needs its sentence in src/schema/rules. */
export interface Reckoned extends ReckonedDate {
  rule: DateRuleName;
}

/** What stands behind the day in a TIMEX3 value: `TNI`, `T21:30` or nothing. */
export function timeOfDay(value: string): string {
  return value.slice(value.includes('T') ? value.indexOf('T') : value.length);
}
