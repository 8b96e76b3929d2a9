import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { routeOfArticle, routeOfEntity } from '../../src/schema/route.ts';
import { firstLineOfPage, routeOfLines } from '../../src/schema/route.ts';
import { parseGeneratedFile } from '../../src/schema/generated-file.ts';
import { listFiles } from '../folder/list-files.ts';
import { isNobodys, relativePath } from '../folder/read-folder.ts';
import { fail } from '../terminal/fail.ts';

/** A file of the generated content, as its page has to show it. */
export interface GeneratedPage {
  /** As messages name it. */
  file: string;
  id: string;
  /** The files of its pages, relative to the site; the first one is where its heading stands. */
  pages: string[];
  /** What has to stand in the heading; undefined where the site chooses one. */
  heading?: string | undefined;
  /** The lines of an article, with the page that each stands on. */
  lines?: { line: number; text: string; page: string }[];
  /** Whether all lines have to be shown. */
  isLicensed: boolean;
  /** Other ids that lead to the page. */
  merged: readonly string[];
}

/** What is read here of an article or an entity; the whole was checked when it was written. */
interface Entry {
  id?: unknown;
  name?: string;
  merged?: string[];
  facts?: { title?: string; licence?: string };
  blocks?: { line: number; text: string }[];
}

/**
 * Every entry that the generated files hold, read from the disk and not from what Astro made of it. Fails where a file is not
 * the one that its place says.
 */
export function listEntries(generated: string): GeneratedPage[] {
  return listFiles(generated)
    .filter((path) => !path.split('/').some(isNobodys))
    .map((path) => {
      const file = relativePath(join(generated, path));
      const data = readEntry(join(generated, path), file);
      const own = path.replace(/\.md$/, '');
      const id = own.replace(/^articles\//, '');
      if (own !== 'pages/compare' && (data.id !== id || !path.endsWith('.md'))) {
        const reason = `the file says that it is "${String(data.id)}", and its name says "${id}"`;
        fail('not-generated', reason, { path: file, hint: 'run: npm run generate' });
      }
      return describe(file, own, id, data);
    });
}

function describe(file: string, own: string, id: string, data: Entry): GeneratedPage {
  const isLicensed = data.facts?.licence !== undefined;
  const base = { file, id: own, isLicensed, merged: data.merged ?? [] };
  if (own === 'pages/compare') return { ...base, pages: ['compare/index.html'] };
  if (!own.startsWith('articles/')) return { ...base, pages: [fileOf(routeOfEntity(own))], heading: data.name };
  const lines = (data.blocks ?? []).map(({ line, text }) => ({
    line,
    text,
    page: fileOf(routeOfLines(id, firstLineOfPage(line))),
  }));
  const pages = [...new Set([fileOf(routeOfArticle(id)), ...lines.map(({ page }) => page)])];
  return { ...base, pages, heading: data.facts?.title, lines };
}

function readEntry(path: string, file: string): Entry {
  try {
    return parseGeneratedFile(readFileSync(path, 'utf8')).data;
  } catch (error) {
    const reason = `this is not a file as the program writes it (${error instanceof Error ? error.message : String(error)})`;
    fail('not-generated', reason, { path: file, hint: 'run: npm run generate' });
  }
}

function fileOf(route: string): string {
  return `${route.slice(1)}index.html`;
}
