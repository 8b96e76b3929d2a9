import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { editorialLoader } from './loaders/editorial-loader.ts';
import { generatedLoader } from './loaders/generated-loader.ts';
import { findStoryFolders } from './loaders/story-folders.ts';
import { articleSchema } from './schema/article.ts';
import { chapterSchema, pageSchema, updateSchema } from './schema/chapter.ts';
import { comparisonSchema } from './schema/comparison.ts';
import { entitySchema } from './schema/entity.ts';
import { siteSchema } from './schema/site.ts';

const folders = findStoryFolders(process.env);
const editorial = editorialLoader(folders);
const generated = (folder: string) => generatedLoader(folders.generated, folder);

// A story may lack any of them. Ask with getCollection: getEntry warns about an entry that is not there.
export const collections = {
  articles: defineCollection({ loader: generated('articles'), schema: articleSchema }),
  people: defineCollection({ loader: generated('people'), schema: entitySchema }),
  agencies: defineCollection({ loader: generated('agencies'), schema: entitySchema }),
  places: defineCollection({ loader: generated('places'), schema: entitySchema }),
  comparison: defineCollection({ loader: generated('pages'), schema: comparisonSchema }),
  site: defineCollection({ loader: editorial('site'), schema: siteSchema }),
  explainer: defineCollection({ loader: editorial('explainer'), schema: pageSchema }),
  chapters: defineCollection({ loader: editorial('chapters'), schema: chapterSchema }),
  pages: defineCollection({ loader: editorial('pages'), schema: pageSchema }),
  updates: defineCollection({ loader: editorial('updates'), schema: updateSchema }),
  notes: defineCollection({ loader: editorial('notes'), schema: z.strictObject({}) }),
  // Which files there are, whatever is in them.
  files: defineCollection({ loader: editorial('files'), schema: z.strictObject({}) }),
};
