import { z } from 'zod';
import { articleSchema } from './article.ts';
import { blockKindSchema, blockSchema } from './block.ts';
import { comparisonSchema } from './comparison.ts';
import { entitySchema } from './entity.ts';
import { passageUseSchema } from './passage-use.ts';
import { siteSchema } from './site.ts';

/** A line of a text. Where no licence is known and nothing rests on it, its words are left out. */
export const publishedBlockSchema = z.strictObject({ ...blockSchema.shape, text: blockSchema.shape.text.optional() });

/** An article as it is published: everything found in it, without the words that are not shown. */
export const publishedArticleSchema = z.strictObject({
  ...articleSchema.shape,
  blocks: z.array(publishedBlockSchema).min(1),
});

/** Where a line went. */
export const accountedPassageSchema = z.strictObject({
  line: z.int().positive(),
  kind: blockKindSchema,
  words: z.int().nonnegative(),
  uses: z.array(passageUseSchema),
  /** The sentences that are evidence for nothing, by their 1-based numbers. */
  unused: z.array(z.int().positive()),
});

/** What /data/explainer.json holds: everything that the pages are drawn from but the words of the editor. */
export const explainerDataSchema = z.strictObject({
  /** What each other part is, for those who have only the file. */
  about: z.record(z.string(), z.string()),
  site: siteSchema,
  articles: z.array(publishedArticleSchema),
  entities: z.array(entitySchema),
  /** Left out where there is one text, beside which nothing stands. */
  comparison: comparisonSchema.optional(),
  ledger: z.array(z.strictObject({ article: articleSchema.shape.id, passages: z.array(accountedPassageSchema) })),
});

export type ExplainerData = z.infer<typeof explainerDataSchema>;
