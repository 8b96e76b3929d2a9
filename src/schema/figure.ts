import { z } from 'zod';
import { spanSchema } from './span.ts';

/** A number or an amount that a seed gives. The span holds the amount with its comparator: "at least 44", "$1.5bn". */
export const figureSchema = z.strictObject({
  ...spanSchema.shape,
  /** Left out for a vague amount ("hundreds"); the lower end of a range. */
  value: z.number().optional(),
  /** The place in a row and no count: 9 for "the ninth death". */
  ordinal: z.literal(true).optional(),
  /** The upper end of a range: 300 for "between 200 and 300". */
  high: z.number().optional(),
  comparator: z.enum(['exactly', 'at-least', 'at-most', 'more-than', 'less-than', 'about']),
  /**
   * "people", "%", "km", "days", "years old"; an ISO 4217 code where the words tell the currency ("£" is GBP, "US$" is
   * USD), else "dollars"; left out where the text gives none or counts things.
   */
  unit: z.string().optional(),
  /** The time or the thing that a rate is reckoned by: "day" for "3,000 migrants per day". */
  per: z.string().optional(),
  /** The words that say what is counted. */
  counts: spanSchema.optional(),
  /** Index into the article's attributions: who says so. */
  attribution: z.int().nonnegative().optional(),
  /** The words for who says so, where no attribution holds the figure: "The survey" of "The survey found 40". */
  source: spanSchema.optional(),
  /** An amount that is wanted or is to come. Left out where the words tell it as a fact. */
  status: z.enum(['goal', 'plan']).optional(),
  rule: z.string(),
});

export type Figure = z.infer<typeof figureSchema>;
