import { statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../folder/list-files.ts';

/** The routes of all pages of a built site: `` (home), `people/`, `people/karen-bass/`, `404.html`. */
export function listRoutes(site: string): string[] {
  return listFiles(site)
    .filter((path) => path.endsWith('.html'))
    .map((path) => path.replace(/(?:^|(?<=\/))index\.html$/, ''));
}

/** One route of each kind, the longest page, which shows most: two entries of one folder are pages of one kind. */
export function chooseRoutes(site: string): string[] {
  const chosen = new Map<string, string>();
  const lengthOf = (route: string): number => statSync(join(site, fileOfRoute(route))).size;
  for (const route of listRoutes(site)) {
    const kind = kindOfRoute(route);
    const other = chosen.get(kind);
    if (other === undefined || lengthOf(route) > lengthOf(other)) chosen.set(kind, route);
  }
  return [...chosen.values()];
}

/** `people/karen-bass/` → `people/*`. */
export function kindOfRoute(route: string): string {
  return route === 'about/rules/' ? route : route.replace(/^([^/]+\/)[^/]+\/$/, '$1*');
}

/** `people/` → `people/index.html`. */
export function fileOfRoute(route: string): string {
  return route === '' || route.endsWith('/') ? `${route}index.html` : route;
}
