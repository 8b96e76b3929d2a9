import { z } from 'zod';
import { entityIdSchema, entityKindSchema } from './entity-kind.ts';
import { spanSchema } from './span.ts';

/** Words of a seed that stand for a person, an agency or a place. */
export const mentionSchema = z.strictObject({
  ...spanSchema.shape,
  /** A name ("Karen Bass"), a noun ("the mayor") or a pronoun ("she"). */
  form: z.enum(['name', 'nominal', 'pronoun']),
  kind: entityKindSchema,
  /** Left out where no rule could tell who is meant. */
  entity: entityIdSchema.optional(),
  /** The rule that made it. */
  rule: z.string(),
});

export type Mention = z.infer<typeof mentionSchema>;
