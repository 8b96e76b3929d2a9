import { resolve } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { rememberGenerated, type GeneratedEntry } from './remember-generated.ts';
import { replaceEntries } from './replace-entries.ts';

interface Checked {
  id: string;
  data: { id: string };
  digest: string;
}

/**
 * Loads the entries of one folder of content/generated: their facts only. The bodies are for people who read the
 * repository. The id of an entry is the id in its data: `people/karen-bass`, `000-d6241d1dadc7a592`. A folder that is
 * missing or empty makes an empty collection. Loaded again, it checks what has changed only.
 */
export function generatedLoader(generated: string, folder: string): Loader {
  const read = rememberGenerated(resolve(generated, folder));
  const checked = new WeakMap<GeneratedEntry, Promise<Checked>>();
  return {
    name: `generated-${folder}`,
    load: async (context) => {
      const entries = (await read()).map((entry) => {
        const known = checked.get(entry) ?? checkEntry(entry, context);
        checked.set(entry, known);
        return known;
      });
      replaceEntries(context, await Promise.all(entries));
    },
  };
}

async function checkEntry({ path, data: found }: GeneratedEntry, context: LoaderContext): Promise<Checked> {
  const data = await context.parseData({ id: found.id, data: found, filePath: path });
  return { id: data.id, data, digest: context.generateDigest(data) };
}
