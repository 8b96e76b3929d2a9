import { z } from 'zod';
import { spanSchema } from './span.ts';

/** Words of a seed that say when, in the terms of TIMEX3. */
export const timeExpressionSchema = z.strictObject({
  ...spanSchema.shape,
  /** A TIMEX3 value as far as the text gives one: `2025-06-07`, `XXXX-WXX-6` (a Saturday), `XXXX-WXX-6TNI`. */
  value: z.string(),
  precision: z.enum(['hour', 'part-of-day', 'day', 'month', 'year', 'undated']),
  rule: z.string(),
});

export type TimeExpression = z.infer<typeof timeExpressionSchema>;
