import { z } from 'zod';
import { entityIdSchema } from './entity-kind.ts';
import { spanSchema } from './span.ts';

/** Words of a seed that say how far a statement holds: not verified, not answered, alleged. */
export const stanceSchema = z.strictObject({
  ...spanSchema.shape,
  stance: z.enum(['unverified', 'no-response', 'alleged', 'accused', 'hedged', 'denied']),
  /** Who could not verify, did not respond, denied. */
  entity: entityIdSchema.optional(),
  rule: z.string(),
});

export type Stance = z.infer<typeof stanceSchema>;
