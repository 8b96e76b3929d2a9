import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../folder/list-files.ts';

/** The fragment of a find (src/queries/ledger/id-of-finding.ts). */
const ID = /\sid="((?:time|figure|said|stance)-[a-z]+-\d+)"/g;
const LINK = /(\shref=")([^"#]*)#((?:time|figure|said|stance)-[a-z]+-\d+)(?=")/g;
/** In the data, the way to a page begins at the root of the site. */
const ROUTE = /("route":")(\/[^"#]*)#((?:time|figure|said|stance)-[a-z]+-\d+)(?=")/g;

/**
 * Takes the fragment from links to finds that their page does not list one by one. Each page lists as many as it has room
 * for, and only counts the rest; that is known when all pages are drawn, and those who link to a find need not know it.
 */
export function settleFragments(site: string): void {
  const files = listFiles(site).filter((path) => path.endsWith('.html') || path.endsWith('.json'));
  const listed = new Set<string>();
  const linking: string[] = [];
  for (const path of files) {
    const text = readFileSync(join(site, path), 'utf8');
    const page = pageOf(path);
    for (const [, id = ''] of text.matchAll(ID)) listed.add(`${page}#${id}`);
    if (text.search(LINK) >= 0 || text.search(ROUTE) >= 0) linking.push(path);
  }
  for (const path of linking) {
    const text = readFileSync(join(site, path), 'utf8');
    const settle = (whole: string, before: string, to: string, id: string): string => {
      const { pathname } = new URL(to, `http://site.invalid${pageOf(path)}`);
      return listed.has(`${decodeURI(pathname)}#${id}`) ? whole : before + (to || './');
    };
    const settled = text.replace(LINK, settle).replace(ROUTE, settle);
    if (settled !== text) writeFileSync(join(site, path), settled);
  }
}

/** The address of a file: a folder's for its index. */
function pageOf(path: string): string {
  return `/${path.replace(/index\.html$/, '')}`;
}
