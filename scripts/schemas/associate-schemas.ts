import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pagesWithWords } from '../../src/schema/chapter.ts';
import { placeEditorialFile, type EditorialPart } from '../../src/schema/editorial-file.ts';
import { kindOfEntityId } from '../../src/schema/entity-kind.ts';
import { listFiles } from '../folder/list-files.ts';
import { projectRoot, type StoryFolders } from '../story/story-folders.ts';
import { makeJsonSchema, schemaFiles } from './make-json-schema.ts';
import { suggestIds } from './suggest-ids.ts';

/** Where Astro's language server, which serves VS Code, looks for the schema of a markdown file. */
const FOLDER = '.astro/collections';

/**
 * Tells VS Code which schema the front matter of each editorial file has, those that are there and those that there can be
 * for what was generated, and which ids of entries to offer. The list has absolute paths and is not committed. Only for
 * the story in the project's own folders, which is what is open in VS Code; what cannot be written is left, since nothing
 * else depends on it. `entries` are the paths of the generated files, relative to their folder, where they are not yet there.
 */
export function associateSchemas(
  folders: StoryFolders,
  {
    entries = listFiles(folders.generated),
    root = projectRoot,
  }: { entries?: string[] | undefined; root?: string } = {},
): void {
  if (folders.editorial !== resolve(root, 'content/editorial')) return;
  const collections = Object.keys(schemaFiles).map((part) => ({ hasSchema: true, name: nameCollection(part) }));
  const addresses = listEditorialPaths(folders.editorial, entries).flatMap((path) => {
    const place = placeEditorialFile(path);
    return 'problem' in place ? [] : [[addressOf(join(folders.editorial, path)), nameCollection(place.part)]];
  });
  const files: Record<string, object> = {
    'collections.json': { collections, entries: Object.fromEntries(addresses) as Record<string, string> },
  };
  const ids = entries.map((path) => path.replace(/\.md$/, '')).filter((id) => kindOfEntityId(id) !== undefined);
  for (const [part, path] of Object.entries(schemaFiles)) {
    const suggestions = suggestIds(makeJsonSchema(part as EditorialPart), ids);
    const allOf = [{ $ref: `../../${path}` }, ...(suggestions ? [suggestions] : [])];
    files[`${nameCollection(part)}.schema.json`] = { allOf };
  }
  try {
    for (const [name, value] of Object.entries(files)) writeChanged(join(root, FOLDER, name), JSON.stringify(value));
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
  }
}

function listEditorialPaths(editorial: string, entries: readonly string[]): string[] {
  const pages = pagesWithWords.map((page) => `pages/${page}.md`);
  const corrections = entries.filter((path) => !path.startsWith('pages/'));
  return ['site.md', 'explainer.md', 'wording.md', ...pages, ...corrections, ...listFiles(editorial)];
}

/** Astro's own collections of these names hold what was generated. */
function nameCollection(part: string): string {
  return `editorial-${part}`;
}

/** The form in which the language server compares addresses of files. */
function addressOf(path: string): string {
  return decodeURIComponent(pathToFileURL(path).href).toLowerCase();
}

/** Each change makes the language server read everything anew. */
function writeChanged(path: string, text: string): void {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
