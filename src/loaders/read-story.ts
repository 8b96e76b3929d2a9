import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { prepareSources, type EditorialSources } from '../markdown/render-editorial.ts';
import { buildStory } from '../queries/story/build-story.ts';
import { describeCopies } from '../queries/passages/describe-copies.ts';
import { articleSchema } from '../schema/article.ts';
import { comparisonSchema } from '../schema/comparison.ts';
import { folderOfKind } from '../schema/folder-of-kind.ts';
import { entitySchema } from '../schema/entity.ts';
import { parseGeneratedFile } from '../schema/generated-file.ts';
import { listMarkdown } from './list-markdown.ts';
import { readEditorialFiles, type EditorialSource } from './read-editorial-files.ts';
import type { StoryFolders } from './story-folders.ts';

/** What the collections of editorial words are made from. */
export interface EditorialStory {
  files: EditorialSource[];
  sources: EditorialSources;
}

/** Reads what editors wrote and, if they wrote anything, what they may refer to. */
export async function readStory({ editorial, generated }: StoryFolders): Promise<EditorialStory> {
  const files = await readEditorialFiles(editorial);
  if (files.length === 0) return { files, sources: prepareSources([], []) };
  const articles = await readGenerated(join(generated, 'articles'), articleSchema);
  const folders = Object.values(folderOfKind);
  const entities = await Promise.all(folders.map((folder) => readGenerated(join(generated, folder), entitySchema)));
  const hidden = files.filter(({ frontMatter }) => frontMatter?.data.hide === true).map(({ place }) => place.id);
  const [comparison] = await readGenerated(join(generated, 'pages'), comparisonSchema);
  const story = buildStory(articles, [], comparison);
  const sources = prepareSources(articles, entities.flat(), hidden, (refs) => describeCopies(story, refs));
  return { files, sources };
}

async function readGenerated<Schema extends z.ZodType>(folder: string, schema: Schema): Promise<z.output<Schema>[]> {
  const names = await listMarkdown(folder);
  return Promise.all(
    names.map(async (name) => schema.parse(parseGeneratedFile(await readFile(join(folder, name), 'utf8')).data)),
  );
}
