import { z } from 'zod';

/** The front matter of content/editorial/explainer.md and content/editorial/pages/*.md. */
export const chapterSchema = z.strictObject({
  title: z.string().min(1).optional(),
});

export type Chapter = z.infer<typeof chapterSchema>;

/** The front matter of content/editorial/updates/*.md: a dated addition or correction. */
export const updateSchema = z.strictObject({
  title: z.string().min(1),
  /** `2025-06-10`. */
  date: z.iso.date(),
  kind: z.enum(['addition', 'correction']),
});

export type Update = z.infer<typeof updateSchema>;
