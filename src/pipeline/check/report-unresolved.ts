import type { VFile } from 'vfile';
import { locateOffsets } from '../../markdown/locate-offset.ts';
import { reportError } from '../../markdown/report-problem.ts';

/** Generated data, with the file that it is written to. */
export interface Written<Data> {
  data: Data;
  file: VFile;
}

/** A reference that an entry makes. */
export interface Reference {
  /** Where it stands in the entry: `mentions`, then the index in that list. */
  field: string;
  index: number;
  /** What it says. */
  target: string;
}

const HINT = 'this is a fault of Verbatim, not of a text: please report it with the file';

/** Leaves an error on the file for each reference that leads nowhere. */
export function reportUnresolved(
  file: VFile,
  references: Iterable<Reference>,
  isThere: (target: string) => boolean,
): void {
  for (const { field, index, target } of references) {
    if (isThere(target)) continue;
    reportReference(file, field, index, `${field} ${String(index + 1)} refers to "${target}", which is not there`);
  }
}

/** Leaves an error on the file, at an item of one of its lists. */
export function reportReference(file: VFile, field: string, index: number, reason: string): void {
  reportError(file, {
    rule: 'unresolved-reference',
    reason,
    hint: HINT,
    place: placeOfItem(file, field, index),
  });
}

/** A generated file has a line for each item of a list. */
function placeOfItem(file: VFile, field: string, index: number) {
  const text = String(file);
  const list = text.indexOf(`\n  ${JSON.stringify(field)}: [\n`);
  if (list < 0) return undefined;
  const lines = text.slice(list + 1).split('\n', index + 2);
  const line = lines[index + 1] ?? '';
  const start = list + 1 + lines.slice(0, index + 1).join('\n').length + 1;
  return locateOffsets(text).between(start + (line.length - line.trimStart().length), start + line.length);
}
