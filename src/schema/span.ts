import { z } from 'zod';

/** A half-open range of UTF-16 code units in a seed's decoded text: `text.slice(start, end)`. */
export const spanSchema = z.strictObject({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});

export type Span = z.infer<typeof spanSchema>;
