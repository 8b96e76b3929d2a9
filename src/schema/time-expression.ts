import { z } from 'zod';
import { spanSchema } from './span.ts';

/** How exact the words are: an hour may carry minutes; "undated" is "recently" or "on a second day of protests". */
export const timePrecisionSchema = z.enum([
  'hour',
  'part-of-day',
  'day',
  'week',
  'month',
  'season',
  'year',
  'decade',
  'undated',
]);

export type TimePrecision = z.infer<typeof timePrecisionSchema>;

/**
 * A TIMEX3 value as far as the text gives one: `2025-06-07`, `XXXX-06-07` (no year told), `XXXX-WXX-6` (a Saturday),
 * `XXXX-WXX-6TNI` (its night), `XXXX-XX-XXTNI` (overnight), `XXXX-WXX-6T21:30`; `PAST_REF` for "recently". What the words
 * don't hold is not in it.
 */
const valueSchema = z.string();

/**
 * The same time with its day, week, month or year in the calendar, where it can be reckoned from the day of publication:
 * `2025-06-07TNI`, `2025-W23`. Kept beside the value, so that it goes where the editor takes the day of publication away.
 */
const reckonedDateSchema = z.strictObject({ value: z.string().regex(/^\d{4}/), rule: z.string() });

export type ReckonedDate = z.infer<typeof reckonedDateSchema>;

/** How a day of the local clock lies to the day that the outlet's clock shows at the same time. */
const daySchema = z.enum(['behind', 'level', 'ahead']);

export type DayOfLocalTime = z.infer<typeof daySchema>;

/** Words of a seed that say when, in the terms of TIMEX3. The span holds a time in brackets behind it as well. */
export const timeExpressionSchema = z.strictObject({
  ...spanSchema.shape,
  /** The time of the outlet's own clock where the text gives two: "Sunday" in "Sunday (Saturday evening local time)". */
  value: valueSchema,
  date: reckonedDateSchema.optional(),
  precision: timePrecisionSchema,
  /** The same time where the story happened: "Saturday evening local time". */
  local: z
    .strictObject({
      ...spanSchema.shape,
      value: valueSchema,
      date: reckonedDateSchema.optional(),
      precision: timePrecisionSchema,
      /** Set where the other local times of the text lie otherwise (`pattern`) than this one (`own`): one may be a slip. */
      conflict: z.strictObject({ pattern: daySchema, own: daySchema }).optional(),
    })
    .optional(),
  /** The clock that `value` is told by, as the text names it: "local time", "GMT", "ET". */
  zone: z.string().optional(),
  /** An ISO 8601 duration from the day the text was written, where the words give it: `-P1D` for "yesterday". */
  offset: z.string().optional(),
  /** "last Friday" lies before, "next Friday" after the text. Left out where the words don't tell. */
  direction: z.enum(['past', 'future']).optional(),
  /**
   * What the clause says of the event it dates: it took place; someone said that it would; it is to come; someone denies
   * it. Left out where no rule tells.
   */
  status: z.enum(['happened', 'announced', 'planned', 'denied']).optional(),
  rule: z.string(),
});

export type TimeExpression = z.infer<typeof timeExpressionSchema>;
