import { z } from 'zod';

const instant = z.union([z.iso.date(), z.iso.datetime({ offset: true })]);

/**
 * What is known about a seed and does not stand in it: the front matter of content/editorial/articles/<id>.md. Nothing
 * here is ever guessed; the site says what is missing.
 */
export const articleFactsSchema = z.strictObject({
  /** The headline as the outlet printed it. */
  title: z.string().min(1).optional(),
  /** The outlet. */
  publisher: z.string().min(1).optional(),
  /** Where the original can be read. */
  url: z.url({ protocol: /^https?$/ }).optional(),
  /** When it was published: `2025-06-08` or `2025-06-08T09:30:00+10:00`. */
  published: instant.optional(),
  /** The licence that allows the full text to be shown: `CC-BY-4.0`. Without it the site shows excerpts. */
  licence: z.string().min(1).optional(),
  /** What the site calls the article where it has no title: "Report A". */
  label: z.string().min(1).optional(),
});

export type ArticleFacts = z.infer<typeof articleFactsSchema>;
