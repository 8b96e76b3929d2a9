import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { VFile } from 'vfile';
import type { z } from 'zod';
import { readFrontMatter, type FrontMatter } from '../markdown/read-front-matter.ts';
import { editorialSchemas, placeEditorialFile, type EditorialPlace } from '../schema/editorial-file.ts';
import { listMarkdown } from './list-markdown.ts';

/** A file of content/editorial, and where it belongs. */
export interface EditorialSource {
  file: VFile;
  place: EditorialPlace;
  /** Undefined where it is broken; the file then says how. */
  frontMatter: FrontMatter<Record<string, unknown>> | undefined;
}

/** Reads the files of an editorial folder. What has no place there is left to `generate`, which says so. */
export async function readEditorialFiles(folder: string): Promise<EditorialSource[]> {
  const paths = await Promise.all(
    ['.', ...Object.keys(editorialSchemas)].map(async (part) => {
      const names = await listMarkdown(join(folder, part));
      return names.map((name) => join(folder, part, name));
    }),
  );
  const sources = await Promise.all(paths.flat().map(readEditorialFile));
  return sources.filter((source) => source !== undefined);
}

async function readEditorialFile(path: string): Promise<EditorialSource | undefined> {
  const place = placeEditorialFile(path);
  if ('problem' in place) return undefined;
  const file = new VFile({ path, value: await readFile(path, 'utf8') });
  const schema: z.ZodObject = editorialSchemas[place.part];
  return { file, place, frontMatter: readFrontMatter(file, schema) };
}
