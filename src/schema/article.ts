import { z } from 'zod';
import { articleFactsSchema } from './article-facts.ts';
import { attributionSchema } from './attribution.ts';
import { blockSchema } from './block.ts';
import { figureSchema } from './figure.ts';
import { mentionSchema } from './mention.ts';
import { stanceSchema } from './stance.ts';
import { timeExpressionSchema } from './time-expression.ts';

/** What was found in one seed: the front matter of content/generated/articles/<id>.md. */
export const articleSchema = z.strictObject({
  /** The seed's file name without its ending, as a slug: `000-d6241d1dadc7a592`. */
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  /** The seed's file name: `000_d6241d1dadc7a592.txt`. */
  seed: z.string(),
  /** SHA-256 of the seed's bytes, in hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Number of lines of the seed, blank ones included. */
  lines: z.int().nonnegative(),
  /** What the editor knows about the seed. */
  facts: articleFactsSchema,
  blocks: z.array(blockSchema).min(1),
  mentions: z.array(mentionSchema),
  attributions: z.array(attributionSchema),
  figures: z.array(figureSchema),
  times: z.array(timeExpressionSchema),
  stances: z.array(stanceSchema),
});

export type Article = z.infer<typeof articleSchema>;
