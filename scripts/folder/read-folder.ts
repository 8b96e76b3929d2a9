import { readdirSync, type Dirent } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { VFile } from 'vfile';
import { reportError } from '../../src/markdown/report-problem.ts';
import { formatCount } from '../../src/schema/format-count.ts';
import { limits } from '../../src/schema/limits.ts';
import { readFile, reportUnreadable } from './read-file.ts';

/**
 * Every file under a folder, in the order of the code units of its path, with its bytes as they are. Its `path` is
 * relative to the working directory, with forward slashes. Names that begin with a dot are not read, nor what editors and
 * file managers leave behind. What cannot be read, or has more than `most` bytes, becomes a file without bytes that carries
 * a fatal message; so does the file with which all become too much for a story.
 */
export function readFolder(folder: string, most: number = limits.seedBytes): VFile[] {
  const files: VFile[] = [];
  let bytes = 0;
  const visit = (name: string): void => {
    for (const entry of listEntries(name)) {
      if (isNobodys(entry.name)) continue;
      const inside = name === '' ? entry.name : `${name}/${entry.name}`;
      if (entry.isDirectory()) visit(inside);
      else if (bytes <= limits.folderBytes) {
        const file = readFile(join(folder, inside), most, { shown: relativePath(join(folder, inside)) });
        if (file.messages.length === 0) bytes += file.value.length;
        if (bytes > limits.folderBytes) refuseMore(file);
        files.push(file);
      }
    }
  };
  const listEntries = (name: string): Dirent[] => {
    try {
      return readdirSync(join(folder, name), { withFileTypes: true });
    } catch (error) {
      const unread = new VFile({ path: relativePath(join(folder, name)) });
      reportUnreadable(unread, error);
      files.push(unread);
      return [];
    }
  };
  visit('');
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Whether a name is that of a hidden file, or of one that a program left there without being asked. */
export function isNobodys(name: string): boolean {
  return name.startsWith('.') || name.endsWith('~') || ['Thumbs.db', 'desktop.ini'].includes(name);
}

/** A path as messages show it: relative to the working directory, with forward slashes. */
export function relativePath(path: string): string {
  return (relative(process.cwd(), path) || '.').split(sep).join('/');
}

function refuseMore(file: VFile): void {
  file.value = '';
  reportError(file, {
    rule: 'folder-too-large',
    reason: `with this file the folder holds more than ${formatCount(limits.folderBytes)} bytes`,
    hint: 'move texts out of it that the story does not need, or divide the story',
  });
}
