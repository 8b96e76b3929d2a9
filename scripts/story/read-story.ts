import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { buildStory, type Story } from '../../src/queries/story/build-story.ts';
import { articleSchema } from '../../src/schema/article.ts';
import { entitySchema } from '../../src/schema/entity.ts';
import { folderOfKind } from '../../src/schema/folder-of-kind.ts';
import { parseGeneratedFile } from '../../src/schema/generated-file.ts';
import { listFiles } from '../folder/list-files.ts';
import { relativePath } from '../folder/read-folder.ts';
import { fail } from '../terminal/fail.ts';

/** The story as it was generated last, without what its texts share; undefined where nothing was generated yet. */
export function readStory(generated: string): Story | undefined {
  const articles = readEntries(join(generated, 'articles'), articleSchema);
  if (articles.length === 0) return undefined;
  const folders = Object.values(folderOfKind);
  return buildStory(
    articles,
    folders.flatMap((folder) => readEntries(join(generated, folder), entitySchema)),
  );
}

function readEntries<Schema extends z.ZodType>(folder: string, schema: Schema): z.output<Schema>[] {
  return listFiles(folder).map((name) => {
    const path = join(folder, name);
    try {
      return schema.parse(parseGeneratedFile(readFileSync(path, 'utf8')).data);
    } catch (error) {
      if (error instanceof Error && 'syscall' in error) throw error;
      fail('not-generated', 'this is not a file as the program writes it now', {
        path: relativePath(path),
        hint: 'npm run generate makes it anew',
      });
    }
  });
}
