import { z } from 'zod';
import { articleFactsSchema } from './article-facts.ts';
import { attributionSchema } from './attribution.ts';
import { blockSchema } from './block.ts';
import { figureSchema } from './figure.ts';
import { mentionSchema } from './mention.ts';
import { stanceSchema } from './stance.ts';
import { timeExpressionSchema } from './time-expression.ts';

/**
 * Something that an editor corrected in a line, by its 1-based number: what it is, who speaks in it, that nothing is said
 * there, which time is meant, that a time does not belong on the timeline.
 */
export const correctionSchema = z.strictObject({
  line: z.int().positive(),
  what: z.enum(['kind', 'speaker', 'no-statement', 'time', 'no-time']),
});

export type Correction = z.infer<typeof correctionSchema>;

/** Another article that is the same text, or another version of it. */
export const versionOfTextSchema = z.strictObject({
  article: z.string(),
  /** Whether all words are the same, in the same order. */
  isSame: z.boolean(),
  /** How many of this article's sentences stand in the other one, word for word. */
  shared: z.int().nonnegative(),
  /** Of how many. */
  sentences: z.int().positive(),
});

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
  /** The articles that are versions of the same text, in the order of their ids; left out where there are none. */
  versions: z.array(versionOfTextSchema).min(1).optional(),
  blocks: z.array(blockSchema).min(1),
  mentions: z.array(mentionSchema),
  attributions: z.array(attributionSchema),
  figures: z.array(figureSchema),
  times: z.array(timeExpressionSchema),
  stances: z.array(stanceSchema),
  /** In the order of the lines; left out where nothing was corrected. */
  corrected: z.array(correctionSchema).min(1).optional(),
});

export type Article = z.infer<typeof articleSchema>;
export type VersionOfText = z.infer<typeof versionOfTextSchema>;
