import { closeSync, lstatSync, mkdirSync, openSync, readSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { VFile } from 'vfile';
import { namesBeside } from '../folder/names-beside.ts';
import { relativePath } from '../folder/read-folder.ts';
import { removeTree } from '../folder/remove-tree.ts';
import { renamePatiently } from '../folder/rename-patiently.ts';
import { linkOrCopy, replaceFolder } from '../folder/replace-folder.ts';
import { fail } from '../terminal/fail.ts';
import { compareContent, isUpToDate, type Comparison } from './compare-content.ts';

/** Every generated file begins so; a person's front matter does not. */
const BEGINNING = '---\n{';
/** What file managers leave in every folder they show. */
const LITTER = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/**
 * Makes a folder hold exactly the generated files, in one step, and says what changed. Refuses where it holds a file
 * that the program did not write, which would be lost. `inPlace`, for who writes again and again, changes file by file what
 * has changed: faster, but a run that is killed leaves some files old and some new. Only for who holds the folder.
 */
export async function writeContent(
  folder: string,
  generated: readonly VFile[],
  { inPlace = false } = {},
): Promise<Comparison> {
  const comparison = compareContent(folder, generated);
  const foreign = comparison.unexpected.filter((path) => !isOurs(join(folder, path)));
  if (foreign.length > 0) {
    const path = relativePath(folder);
    const hint = 'move them elsewhere, or name another folder with --output';
    const more = foreign.length > 3 ? ` and ${foreign.length - 3} more` : '';
    fail('not-generated', `holds files that the program did not make: ${foreign.slice(0, 3).join(', ')}${more}`, {
      path,
      hint,
    });
  }
  if (isUpToDate(comparison)) return comparison;
  if (inPlace) {
    changeInPlace(folder, comparison);
    return comparison;
  }
  const same = new Set(comparison.same);
  await replaceFolder(folder, (stage) => {
    for (const file of generated) {
      const path = join(stage, file.path);
      mkdirSync(dirname(path), { recursive: true });
      if (same.has(file)) linkOrCopy(join(folder, file.path), path);
      else writeFileSync(path, file.value);
    }
  });
  return comparison;
}

function changeInPlace(folder: string, { missing, different, unexpected }: Comparison): void {
  const { scratch } = namesBeside(folder);
  try {
    // All before the first is put in its place: a disk that is full then leaves everything as it was.
    const written = [...missing, ...different].map((file, index) => {
      const path = join(scratch, String(index));
      mkdirSync(scratch, { recursive: true });
      writeFileSync(path, file.value);
      return { path, to: join(folder, file.path) };
    });
    for (const { to } of written) mkdirSync(dirname(to), { recursive: true });
    for (const { path, to } of written) renamePatiently(path, to);
    for (const path of unexpected) rmSync(join(folder, path));
  } finally {
    removeTree(scratch);
  }
}

function isOurs(path: string): boolean {
  // What else than a file is nothing of ours, and reading from it may never end.
  if (!lstatSync(path).isFile()) return false;
  if ([...LITTER].some((name) => path.endsWith(name))) return true;
  const beginning = Buffer.alloc(BEGINNING.length);
  const file = openSync(path, 'r');
  readSync(file, beginning);
  closeSync(file);
  return beginning.toString() === BEGINNING;
}
