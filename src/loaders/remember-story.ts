import { join } from 'node:path';
import type { z } from 'zod';
import { prepareSources, type EditorialSources } from '../markdown/render-editorial.ts';
import { buildStory } from '../queries/story/build-story.ts';
import { describeCopies } from '../queries/passages/describe-copies.ts';
import { articleSchema } from '../schema/article.ts';
import { comparisonSchema } from '../schema/comparison.ts';
import { folderOfKind } from '../schema/folder-of-kind.ts';
import { entitySchema } from '../schema/entity.ts';
import { readEditorialFiles, type EditorialSource } from './read-editorial-files.ts';
import { rememberGenerated, type GeneratedEntry } from './remember-generated.ts';
import type { StoryFolders } from './story-folders.ts';

/** What the collections of editorial words are made from. */
export interface EditorialStory {
  files: EditorialSource[];
  /** As long as nothing that can be referred to has changed, it is the same object. */
  sources: EditorialSources;
}

/** Reads, each time that it is asked, what editors wrote and, if they wrote anything, what they may refer to. */
export function rememberStory({ editorial, generated }: StoryFolders): () => Promise<EditorialStory> {
  const readArticles = rememberParsed(join(generated, 'articles'), articleSchema);
  const readEntities = Object.values(folderOfKind).map((folder) =>
    rememberParsed(join(generated, folder), entitySchema),
  );
  const readComparison = rememberParsed(join(generated, 'pages'), comparisonSchema);
  let known: { from: readonly unknown[]; sources: EditorialSources } | undefined;
  return async () => {
    const files = await readEditorialFiles(editorial);
    if (files.length === 0) return { files, sources: prepareSources([], []) };
    const articles = await readArticles();
    const entities = (await Promise.all(readEntities.map((read) => read()))).flat();
    const hidden = files.filter(({ frontMatter }) => frontMatter?.data.hide === true).map(({ place }) => place.id);
    const [comparison] = await readComparison();
    const from = [...articles, ...entities, comparison, ...hidden];
    if (!known || !areSame(known.from, from)) {
      const story = buildStory(articles, [], comparison);
      const sources = prepareSources(articles, entities, hidden, (refs) => describeCopies(story, refs));
      known = { from, sources };
    }
    return { files, sources: known.sources };
  };
}

function rememberParsed<Schema extends z.ZodType>(folder: string, schema: Schema): () => Promise<z.output<Schema>[]> {
  const read = rememberGenerated(folder);
  const parsed = new WeakMap<GeneratedEntry, z.output<Schema>>();
  return async () =>
    (await read()).map((entry) => {
      const data = parsed.get(entry) ?? schema.parse(entry.data);
      parsed.set(entry, data);
      return data;
    });
}

function areSame(before: readonly unknown[], now: readonly unknown[]): boolean {
  return before.length === now.length && before.every((value, at) => value === now[at]);
}
