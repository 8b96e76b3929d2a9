import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Loader } from 'astro/loaders';
import { parseGeneratedFile } from '../schema/generated-file.ts';
import { listMarkdown } from './list-markdown.ts';
import { replaceEntries } from './replace-entries.ts';
import { watchFolder } from './watch-folder.ts';

/**
 * Loads the entries of one folder of content/generated: their facts only. The bodies are for people who read the
 * repository. The id of an entry is the id in its data: `people/karen-bass`, `000-d6241d1dadc7a592`. A folder that is
 * missing or empty makes an empty collection.
 */
export function generatedLoader(generated: string, folder: string): Loader {
  return {
    name: `generated-${folder}`,
    load: async (context) => {
      const path = resolve(generated, folder);
      const load = async (): Promise<void> => {
        const files = await listMarkdown(path);
        const entries = await Promise.all(
          files.map(async (name) => {
            const filePath = join(path, name);
            const data = parseFile(filePath, await readFile(filePath, 'utf8'));
            return { data: await context.parseData({ id: data.id, data, filePath }) };
          }),
        );
        replaceEntries(
          context.store,
          entries.map(({ data }) => ({ id: data.id, data, digest: context.generateDigest(data) })),
        );
      };
      await load();
      watchFolder(context, path, load);
    },
  };
}

function parseFile(path: string, text: string): { id: string } {
  try {
    const { data } = parseGeneratedFile(text);
    if (!('id' in data) || typeof data.id !== 'string') throw new SyntaxError('there is no id');
    return { ...data, id: data.id };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${path}: not a generated file (${reason}); run "npm run generate"`, { cause: error });
  }
}
