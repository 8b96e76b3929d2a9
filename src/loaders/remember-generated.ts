import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseGeneratedFile } from '../schema/generated-file.ts';
import { listMarkdown } from './list-markdown.ts';

/** A file of content/generated. As long as its text stays the same, it is the same object. */
export interface GeneratedEntry {
  path: string;
  data: { id: string };
}

/**
 * Reads a folder of content/generated each time that it is asked, and parses what has another text than the time before. A
 * folder that is missing has no entries.
 */
export function rememberGenerated(folder: string): () => Promise<GeneratedEntry[]> {
  let known = new Map<string, { text: string; entry: GeneratedEntry }>();
  return async () => {
    const read: typeof known = new Map();
    for (const name of await listMarkdown(folder)) {
      const path = join(folder, name);
      // Thousands of small files are read several times as fast one after the other.
      const text = readFileSync(path, 'utf8');
      const before = known.get(path);
      read.set(path, before?.text === text ? before : { text, entry: { path, data: parseFile(path, text) } });
    }
    known = read;
    return [...read.values()].map(({ entry }) => entry);
  };
}

function parseFile(path: string, text: string): { id: string } {
  try {
    const { data } = parseGeneratedFile(text);
    if (!('id' in data) || typeof data.id !== 'string') throw new SyntaxError('there is no id');
    return { ...data, id: data.id };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${path}: not a generated file (${reason}); run "npm run generate"`, { cause: error });
  }
}
