import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VFile } from 'vfile';
import { listFiles } from '../folder/list-files.ts';
import { formatDiff } from '../terminal/format-diff.ts';

/** What lies in a folder against what should. */
export interface Comparison {
  /** Should be there and are not. */
  missing: VFile[];
  /** Are there with other bytes. */
  different: VFile[];
  same: VFile[];
  /** Are there and should not be: paths relative to the folder. */
  unexpected: string[];
}

/** Compares, byte for byte, the generated files with those in a folder. */
export function compareContent(folder: string, generated: readonly VFile[]): Comparison {
  const found = new Set(listFiles(folder));
  const comparison: Comparison = { missing: [], different: [], same: [], unexpected: [] };
  for (const file of generated) {
    if (!found.delete(file.path)) comparison.missing.push(file);
    else if (holds(join(folder, file.path), file.value)) comparison.same.push(file);
    else comparison.different.push(file);
  }
  comparison.unexpected = [...found];
  return comparison;
}

/** Whether a file has these bytes. A link is not the file to which it leads, and reading from a pipe may never end. */
function holds(path: string, value: VFile['value']): boolean {
  return lstatSync(path).isFile() && readFileSync(path).equals(Buffer.from(value));
}

/** Whether the folder holds exactly what it should. */
export function isUpToDate({ missing, different, unexpected }: Comparison): boolean {
  return missing.length + different.length + unexpected.length === 0;
}

/** The differences as unified diffs, from the folder to what should be there; `shown` is what the folder is called. */
export function formatComparison(
  folder: string,
  shown: string,
  { missing, different, unexpected }: Comparison,
): string {
  return [
    ...missing.map(
      (file) => `missing: ${shown}/${file.path}\n${formatDiff(`${shown}/${file.path}`, undefined, String(file))}`,
    ),
    ...unexpected.map((path) => `unexpected: ${shown}/${path}`),
    ...different.map((file) => formatDiff(`${shown}/${file.path}`, readPlain(join(folder, file.path)), String(file))),
  ].join('\n');
}

function readPlain(path: string): string | undefined {
  return lstatSync(path).isFile() ? readFileSync(path, 'utf8') : undefined;
}
