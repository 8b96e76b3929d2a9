import { homedir } from 'node:os';
import { join, sep } from 'node:path';
import { relativePath } from '../folder/read-folder.ts';
import { realPath } from '../folder/real-path.ts';
import { fail } from '../terminal/fail.ts';
import { projectRoot, type StoryFolders } from './story-folders.ts';

/**
 * Fails where a folder that is written lies in one that is read or written, or the other way round, or holds the project or
 * the home of a person: what is put in its place would take those with it, or be read as a text of the story.
 */
export function requireApart({ seeds, editorial, generated }: StoryFolders, output?: string): void {
  const read = {
    'the texts': seeds,
    'what editors write': editorial,
    'the files of public': join(projectRoot, 'public'),
  };
  const written = { 'what is generated': generated, ...(output !== undefined && { 'the site': output }) };
  const places = Object.entries({ ...read, ...written }).map(([what, path]) => ({ what, path, real: realPath(path) }));
  for (const { what, path, real } of places.filter(({ what }) => what in written)) {
    if ([projectRoot, homedir()].some((kept) => holds(real, realPath(kept)))) {
      fail('folder-too-wide', `the place of ${what} holds much else, which would be lost`, {
        path: relativePath(path),
        hint: 'name a folder of its own, such as dist',
      });
    }
    const other = places.find((place) => place.what !== what && (holds(real, place.real) || holds(place.real, real)));
    if (!other) continue;
    fail('folders-overlap', `the place of ${what} lies in ${relativePath(other.path)}, or holds it: ${other.what}`, {
      path: relativePath(path),
      hint: 'name a folder of its own beside the other',
    });
  }
}

/** Whether a folder is another one or has it somewhere inside. Both without links. */
function holds(folder: string, other: string): boolean {
  const end = folder.endsWith(sep) ? '' : sep;
  const [outer, inner] = [folder + end, other.endsWith(sep) ? other : other + sep];
  return inner.startsWith(outer);
}
