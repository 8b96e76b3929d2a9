import { z } from 'zod';
import { entityIdSchema } from './entity-kind.ts';

/**
 * How it was decided where a place is, or why it was not. The rules that give a point: an editor gave it; it is the only
 * place of its name; by far the largest; the only one near a place that is certain; the only one in a state that the texts
 * name. Those that give an outline: a country, a state. Those that give nothing: several may be meant; the only one known
 * is small and nothing speaks for it; it is of a sort that the gazetteer lacks; the gazetteer lacks the name.
 */
const locationRuleSchema = z.enum([
  'editor',
  'only-one',
  'far-larger',
  'only-one-near',
  'only-one-in-state',
  'country',
  'state',
  'several',
  'unsupported',
  'no-such-sort',
  'no-such-name',
]);

/** Where a place is, and by which rule. */
export const locationSchema = z.strictObject({
  rule: locationRuleSchema,
  /** The outline: `country:840` by the number of ISO 3166, `state:06` by the code of FIPS. */
  outline: z
    .string()
    .regex(/^(?:country|state):\d+$/)
    .optional(),
  /** The country, and in the United States the state, of a point of the gazetteer: `US`, `US-CA`. */
  within: z.string().optional(),
  /** The place that it is near, or the state that it is in. */
  near: entityIdSchema.optional(),
  /** How many places of the name the gazetteer has. */
  candidates: z.int().positive().optional(),
});

export type Location = z.infer<typeof locationSchema>;
