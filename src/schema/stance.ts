import { z } from 'zod';
import { entityIdSchema } from './entity-kind.ts';
import { spanSchema } from './span.ts';

/** What a claim such as "the accounts" or "it" stands for: statements of the same text, or accusations in it. */
export const aboutSchema = z.strictObject({
  /** In which list of the article the indexes count. */
  list: z.enum(['attributions', 'stances']),
  /** In the order of the text; empty where it is not plain which statement is meant. */
  indexes: z.array(z.int().nonnegative()),
  rule: z.string(),
});

export type About = z.infer<typeof aboutSchema>;

/** Words of a seed that say how far a statement holds: not verified, not answered, alleged. */
export const stanceSchema = z.strictObject({
  ...spanSchema.shape,
  stance: z.enum(['unverified', 'no-response', 'declined', 'alleged', 'accused', 'hedged', 'denied']),
  /** Who could not verify, did not respond, declined to comment, alleges, accuses, denied. */
  entity: entityIdSchema.optional(),
  /** The words that stand for them; three who did not respond are three stances. */
  source: spanSchema.optional(),
  /** The words or the statement that it is about: "DHS's accounts", "impeding immigration agents". */
  claim: spanSchema.optional(),
  /** The words for whose account could not be verified, for who is accused, of whom it is alleged. */
  target: spanSchema.optional(),
  /** Where the claim only stands for a statement that is made elsewhere. */
  about: aboutSchema.optional(),
  rule: z.string(),
});

export type Stance = z.infer<typeof stanceSchema>;
