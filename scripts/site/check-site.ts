import { statSync } from 'node:fs';
import { join } from 'node:path';
import { placeEditorialFile, routeOfEditorial } from '../../src/schema/editorial-file.ts';
import { routeOfArticle, routeOfEntity } from '../../src/schema/route.ts';
import { searchCatalogueFile, searchIndexFolder } from '../../src/schema/search-record.ts';
import { tableNames } from '../../src/queries/tables/tables-of-story.ts';
import { listFiles } from '../folder/list-files.ts';
import type { StoryFolders } from '../story/story-folders.ts';
import { fail } from '../terminal/fail.ts';
import { headersFile } from './write-headers.ts';

/** What every site has for other programs. */
const dataFiles = ['index.html', 'explainer.json', 'datapackage.json', ...tableNames.map((name) => `${name}.csv`)].map(
  (file) => `data/${file}`,
);

/** Fails where a built site lacks the page of a generated or an editorial file, its home page, its page for lost readers, its search or what it asks of hosts, or has an empty file. */
export function checkSite(site: string, { generated, editorial }: Omit<StoryFolders, 'seeds'>): void {
  const files = new Set(listFiles(site));
  const search = [
    'search/index.html',
    ...['pagefind-entry.json', searchCatalogueFile].map((name) => searchIndexFolder + name),
  ];
  const expected = [
    'index.html',
    '404.html',
    headersFile,
    ...search,
    ...dataFiles,
    'robots.txt',
    ...listFiles(generated).map(pageOf),
    ...listWritten(editorial),
  ];
  const missing = expected.filter((path) => path !== undefined && !files.has(path));
  const empty = [...files].filter((path) => statSync(join(site, path)).size === 0 && path !== '.nojekyll');
  if (missing.length > 0) fail('page-missing', `the build made no ${missing.join(', no ')}`);
  if (empty.length > 0) fail('page-empty', `the build left nothing in ${empty.join(', ')}`);
}

/** The pages that are there only because an editor wrote them. */
function listWritten(editorial: string): string[] {
  return listFiles(editorial).flatMap((path) => {
    const place = placeEditorialFile(path);
    if ('problem' in place || (place.part !== 'chapters' && place.part !== 'pages')) return [];
    return [`${routeOfEditorial(place).slice(1)}index.html`];
  });
}

/** `people/karen-bass.md` → `people/karen-bass/index.html`; undefined for what has no page of its own. */
function pageOf(path: string): string | undefined {
  const id = path.replace(/\.md$/, '');
  if (id.startsWith('articles/')) return `${routeOfArticle(id.slice('articles/'.length)).slice(1)}index.html`;
  if (id === 'pages/compare') return 'compare/index.html';
  return /^(?:people|agencies|places)\//.test(id) ? `${routeOfEntity(id).slice(1)}index.html` : undefined;
}
