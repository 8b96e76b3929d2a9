import { z } from 'zod';

/** The front matter of content/editorial/explainer.md and content/editorial/pages/*.md. */
export const chapterSchema = z.strictObject({
  title: z
    .string()
    .min(1)
    .optional()
    .meta({
      description: 'The heading of the page. Without it the site has one of its own.',
      examples: ['What happened in Los Angeles'],
    }),
});

export type Chapter = z.infer<typeof chapterSchema>;

/** The pages of the site that show the editor's words, where there are any: content/editorial/pages/<name>.md. */
export const pagesWithWords = [
  'about',
  'method',
  'people',
  'agencies',
  'places',
  'sources',
  'timeline',
  'quotations',
  'figures',
  'unconfirmed',
  'compare',
  'search',
  'updates',
] as const;

/** The front matter of content/editorial/updates/*.md: a dated addition or correction. */
export const updateSchema = z.strictObject({
  title: z
    .string()
    .min(1)
    .meta({ description: 'What changed, in a few words.', examples: ['A name was corrected'] }),
  date: z.iso.date().meta({ description: 'The day of the change.', examples: ['2025-06-10'] }),
  kind: z
    .enum(['addition', 'correction'])
    .meta({ description: 'Whether something was added or was wrong before.', examples: ['correction'] }),
});

export type Update = z.infer<typeof updateSchema>;
