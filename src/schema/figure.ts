import { z } from 'zod';
import { spanSchema } from './span.ts';

/** A number or an amount that a seed gives. */
export const figureSchema = z.strictObject({
  ...spanSchema.shape,
  /** Left out for a vague amount ("hundreds"). */
  value: z.number().optional(),
  comparator: z.enum(['exactly', 'at-least', 'at-most', 'more-than', 'less-than', 'about']),
  /** "people", "USD", "%"; left out where the text gives none. */
  unit: z.string().optional(),
  /** The words that say what is counted. */
  counts: spanSchema.optional(),
  /** Index into the article's attributions: who says so. */
  attribution: z.int().nonnegative().optional(),
  rule: z.string(),
});

export type Figure = z.infer<typeof figureSchema>;
