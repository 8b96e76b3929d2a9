import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import type { EarlierArticles } from '../../src/pipeline/generate.ts';
import { relativePath } from '../folder/read-folder.ts';

/** The articles in a folder of generated files, as they were last generated; each is read when it is asked for. */
export function readEarlier(generated: string): EarlierArticles {
  const folder = join(generated, 'articles');
  const entries = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  // A folder or a link with such a name is nothing that the program wrote.
  const names = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.md')).map(({ name }) => name);
  const ids = new Set(names.map((name) => name.slice(0, -'.md'.length)));
  return {
    ids: [...ids],
    read: (id) => {
      if (!ids.has(id)) return undefined;
      const path = join(folder, `${id}.md`);
      return new VFile({ path: relativePath(path), value: readFileSync(path, 'utf8') });
    },
  };
}
