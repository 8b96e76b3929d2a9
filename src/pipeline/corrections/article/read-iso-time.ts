import { isoTimeSchema } from '../../../schema/article-correction.ts';
import type { TimeExpression } from '../../../schema/time-expression.ts';

type Told = Pick<TimeExpression, 'value' | 'precision'>;

/** `2025-06-08T21:30`, `2025-06-08`, `2025-06` and `2025`; undefined for other words, and for a day that no calendar has. */
export function readIsoTime(words: string): Told | undefined {
  if (/^\d{4}$/.test(words)) return { value: words, precision: 'year' };
  if (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(words)) return { value: words, precision: 'month' };
  const [, day = '', clock] = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::\d\d)?)?$/.exec(words) ?? [];
  if (clock === undefined) return isoTimeSchema.safeParse(day).success ? { value: day, precision: 'day' } : undefined;
  const value = `${day}T${clock}`;
  return isoTimeSchema.safeParse(value).success ? { value, precision: 'hour' } : undefined;
}
