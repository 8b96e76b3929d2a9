import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { VFile } from 'vfile';

/**
 * Every file under a folder, in the order of the code units of its path, with its bytes as they are. Its `path` is
 * relative to the working directory, with forward slashes. Names that begin with a dot are not read. What cannot be read
 * becomes a file without bytes that carries a fatal message.
 */
export function readFolder(folder: string): VFile[] {
  const names: string[] = [];
  const failed: VFile[] = [];
  const describe = (name: string): VFile => new VFile({ path: relativePath(join(folder, name)) });

  const visit = (name: string): void => {
    try {
      for (const entry of readdirSync(join(folder, name), { withFileTypes: true })) {
        if (entry.name.startsWith('.')) continue;
        const inside = name === '' ? entry.name : `${name}/${entry.name}`;
        if (entry.isDirectory()) visit(inside);
        else if (statSync(join(folder, inside)).isFile()) names.push(inside);
        else failed.push(fail(describe(inside), 'not-a-file', 'neither a file nor a folder'));
      }
    } catch (error) {
      failed.push(fail(describe(name), 'unreadable', reasonOf(error)));
    }
  };
  visit('');

  const read = names.map((name) => {
    const file = describe(name);
    try {
      file.value = new Uint8Array(readFileSync(join(folder, name)));
      return file;
    } catch (error) {
      return fail(file, 'unreadable', reasonOf(error));
    }
  });
  return [...read, ...failed].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** A path as messages show it: relative to the working directory, with forward slashes. */
export function relativePath(path: string): string {
  return (relative(process.cwd(), path) || '.').split(sep).join('/');
}

function fail(file: VFile, rule: string, reason: string): VFile {
  file.message(reason, { ruleId: rule, source: 'verbatim' }).fatal = true;
  return file;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
