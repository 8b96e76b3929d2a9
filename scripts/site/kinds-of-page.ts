import { listFiles } from '../folder/list-files.ts';

/** The routes of all pages of a built site: `` (home), `people/`, `people/karen-bass/`, `404.html`. */
export function listRoutes(site: string): string[] {
  return listFiles(site)
    .filter((path) => path.endsWith('.html'))
    .map((path) => path.replace(/(?:^|(?<=\/))index\.html$/, ''));
}

/** One route of each kind: two entries of one folder are pages of one kind. The longest page shows most. */
export function chooseRoutes(site: string): string[] {
  const chosen = new Map<string, string>();
  for (const route of listRoutes(site)) chosen.set(route.replace(/^([^/]+\/)[^/]+\/$/, '$1*'), route);
  return [...chosen.values()];
}

/** `people/` → `people/index.html`. */
export function fileOfRoute(route: string): string {
  return route === '' || route.endsWith('/') ? `${route}index.html` : route;
}
