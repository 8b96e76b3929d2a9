import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The collections of others, by the file that holds each. */
const READERS: Readonly<Record<string, (text: string) => string[]>> = {
  'blns.json': (text) => JSON.parse(text) as string[],
  // A module of JavaScript whose strings are those of JSON.
  'dompurify-expect.mjs': (text) =>
    Array.from(text.matchAll(/"payload": ("(?:[^"\\]|\\.)*")/g), ([, payload = '""']) => JSON.parse(payload) as string),
  'owasp-xss.md': (text) => Array.from(text.matchAll(/^```\w*\n([^]*?)\n```$/gm), ([, example = '']) => example.trim()),
};

/** The strings of every collection in the folder that HOSTILE_STRINGS names; undefined where none is named. */
export function readCorpora(folder = process.env.HOSTILE_STRINGS): Record<string, string[]> | undefined {
  if (folder === undefined || folder === '') return undefined;
  const files = Object.keys(READERS);
  const missing = files.filter((file) => !existsSync(join(folder, file)));
  if (missing.length > 0) throw new Error(`HOSTILE_STRINGS names ${folder}, which lacks ${missing.join(', ')}`);
  return Object.fromEntries(
    Object.entries(READERS).map(([file, read]) => {
      const strings = [...new Set(read(readFileSync(join(folder, file), 'utf8')))].filter(
        (string) => string.trim() !== '',
      );
      if (strings.length === 0) throw new Error(`no string was found in ${file}`);
      return [file, strings];
    }),
  );
}
