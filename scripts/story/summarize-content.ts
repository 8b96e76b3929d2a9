import type { VFile } from 'vfile';
import type { Comparison } from './compare-content.ts';

const NOUNS = [
  ['articles', 'text', 'texts'],
  ['people', 'person', 'people'],
  ['agencies', 'agency', 'agencies'],
  ['places', 'place', 'places'],
] as const;

/** One line for people: `2 texts: 9 people, 12 agencies, 8 places`. */
export function summarizeContent(generated: readonly VFile[]): string {
  if (generated.length === 0) return 'no text yet: put the texts of the story into seeds, one a file';
  const counts = NOUNS.map(([folder, one, many]) => {
    const count = generated.filter(({ path }) => path.startsWith(`${folder}/`)).length;
    return `${count} ${count === 1 ? one : many}`;
  });
  return `${counts[0] ?? ''}: ${counts.slice(1).join(', ')}`;
}

/** What was done to the folder: `3 files written, 1 removed, 25 as they were`. */
export function summarizeChanges({ missing, different, unexpected, same }: Comparison): string {
  const written = missing.length + different.length;
  if (written + unexpected.length === 0) return 'nothing has changed';
  const removed = unexpected.length > 0 ? `, ${unexpected.length} removed` : '';
  return `${written} ${written === 1 ? 'file' : 'files'} written${removed}, ${same.length} as they were`;
}
