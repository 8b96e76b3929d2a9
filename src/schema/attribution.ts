import { z } from 'zod';
import { entityIdSchema } from './entity-kind.ts';
import { spanSchema } from './span.ts';

/**
 * Who is said to have said what, in the terms of the PARC corpus of attribution relations (Pareti 2012): a content, the
 * cue that attributes it and the source it is attributed to.
 */
export const attributionSchema = z.strictObject({
  /** What is said, without its quotation marks; a speech over several paragraphs, or broken by its cue, has several spans. */
  content: z.array(spanSchema).min(1),
  /** The words that attribute: "said", "according to". */
  cue: spanSchema.optional(),
  /** The words that stand for the source: "Bass", "the statement", "she". */
  source: spanSchema.optional(),
  /** The entity that the source stands for; left out rather than guessed. */
  entity: entityIdSchema.optional(),
  /** All in quotation marks; partly; not at all; words on a sign or placard, which have no speaker. */
  style: z.enum(['direct', 'mixed', 'indirect', 'sign']),
  /** How it was said, where the text tells: "in a statement", "on social media". */
  medium: spanSchema.optional(),
  rule: z.string(),
});

export type Attribution = z.infer<typeof attributionSchema>;
