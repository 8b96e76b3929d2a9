import { z } from 'zod';

/** The front matter of content/editorial/explainer.md and content/editorial/pages/*.md. */
export const pageSchema = z.strictObject({
  title: z
    .string()
    .min(1)
    .optional()
    .meta({
      description: 'The heading of the page. The pages that the site has anyway have one of their own without it.',
      examples: ['What happened in Los Angeles'],
    }),
});

export type EditorialPage = z.infer<typeof pageSchema>;

/** The front matter of content/editorial/chapters/*.md: a part of the story with a page of its own. */
export const chapterSchema = z.strictObject({
  title: z
    .string()
    .min(1)
    .meta({ description: 'The heading of the chapter.', examples: ['The second day'] }),
  order: z
    .number()
    .optional()
    .meta({
      description: 'Its place among the chapters. Those without a number come last, in the order of their file names.',
      examples: [2],
    }),
});

export type Chapter = z.infer<typeof chapterSchema>;

/** The pages that the site has anyway and that show an editor's words, where there are any: content/editorial/pages/<name>.md. */
export const pagesWithWords = [
  'about',
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

/** Further addresses of the site, at which an editor's page would be in the way: folders and files of the build. */
export const takenAddresses = ['404', 'index', 'chapters', 'data', 'pagefind', 'favicon', 'robots', 'sitemap'] as const;

/** Whether the site has no such page unless an editor writes it. */
export function isOwnPage(id: string): boolean {
  return !pagesWithWords.some((page) => page === id);
}

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
