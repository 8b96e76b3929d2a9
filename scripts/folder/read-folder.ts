import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { VFile } from 'vfile';
import { describeOther } from './describe-other.ts';

/**
 * Every file under a folder, in the order of the code units of its path, with its bytes as they are. Its `path` is
 * relative to the working directory, with forward slashes. Names that begin with a dot are not read, nor what editors and
 * file managers leave behind. What cannot be read becomes a file without bytes that carries a fatal message.
 */
export function readFolder(folder: string): VFile[] {
  const files: VFile[] = [];
  const attempt = (name: string, read: (file: VFile) => void): VFile => {
    const file = new VFile({ path: relativePath(join(folder, name)) });
    try {
      read(file);
    } catch (error) {
      fail(file, 'unreadable', error instanceof Error ? error.message : String(error));
    }
    return file;
  };
  const readFile = (name: string): VFile =>
    attempt(name, (file) => {
      // What is neither a file nor a folder may never end, and a link may lead to what nobody wants to publish.
      const other = describeOther(join(folder, name));
      if (other) fail(file, 'not-a-file', other.reason, other.hint);
      else file.value = new Uint8Array(readFileSync(join(folder, name)));
    });
  const visit = (name: string): void => {
    const itself = attempt(name, () => {
      for (const entry of readdirSync(join(folder, name), { withFileTypes: true })) {
        if (isNobodys(entry.name)) continue;
        const inside = name === '' ? entry.name : `${name}/${entry.name}`;
        if (entry.isDirectory()) visit(inside);
        else files.push(readFile(inside));
      }
    });
    if (itself.messages.length > 0) files.push(itself);
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

function fail(file: VFile, rule: string, reason: string, hint?: string): void {
  const message = file.message(reason, { ruleId: rule, source: 'verbatim' });
  message.fatal = true;
  message.note = hint;
}
