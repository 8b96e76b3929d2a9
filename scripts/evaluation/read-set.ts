import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { VFile } from 'vfile';
import type { Example } from './example.ts';
import { readExamples } from './read-examples.ts';

const folder = fileURLToPath(new URL('../../tests/examples', import.meta.url));

/** The examples of a set, `tuned` or `held-out`, and the files with what is wrong in them. */
export function readSet(set: string): { examples: Example[]; files: VFile[] } {
  const files = readdirSync(join(folder, set))
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => new VFile({ path: `tests/examples/${set}/${name}`, value: readFileSync(join(folder, set, name)) }));
  return { examples: files.flatMap(readExamples), files };
}
