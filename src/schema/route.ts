import { formatPassageRef, type PassageRef } from './passage-ref.ts';

/** A path on the site, from its root, beginning and ending with a slash; may carry a fragment. */
export type Route = `/${string}`;

/** `people/karen-bass` → `/people/karen-bass/`. */
export function routeOfEntity(id: string): Route {
  return `/${id}/`;
}

/** `000-d6241d1dadc7a592` → `/sources/000-d6241d1dadc7a592/`. */
export function routeOfArticle(id: string): Route {
  return `/sources/${id}/`;
}

/** How many lines of a seed one page holds: with its ledger, a line takes some 800 bytes of HTML. */
export const LINES_OF_PAGE = 200;

/** The first line of the page on which a line of a long seed stands: 1, 201, 401. */
export function firstLineOfPage(line: number): number {
  return line - ((line - 1) % LINES_OF_PAGE);
}

/** The page of a source that begins with a line; the first one is the page of the article. */
export function routeOfLines(article: string, firstLine: number): Route {
  return firstLine === 1 ? routeOfArticle(article) : `${routeOfArticle(article)}${firstLine}/`;
}

/**
 * The passage on the page of its source that holds it: `/sources/000-d6241d1dadc7a592/#23.2`, and line 423 at
 * `/sources/000-d6241d1dadc7a592/401/#423`. It depends on the number alone, so that an address can be told without the text.
 */
export function routeOfPassage(ref: PassageRef): Route {
  const page = routeOfLines(ref.article, firstLineOfPage(ref.line));
  return `${page}#${formatPassageRef(ref).slice(ref.article.length + 1)}` as Route;
}

/**
 * The way from one page to another without naming the root, so that the built folder works at any address.
 * `relativeRoute('/people/a/', '/sources/x/#23')` → `../../sources/x/#23`.
 */
export function relativeRoute(from: string, to: Route): string {
  const [path = '/', fragment] = to.split('#');
  const hash = fragment === undefined ? '' : `#${fragment}`;
  const here = from
    .slice(0, from.lastIndexOf('/') + 1)
    .split('/')
    .slice(1, -1);
  const there = path.split('/').slice(1);
  if (hash && `/${here.join('/')}${here.length > 0 ? '/' : ''}` === path) return hash;
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared += 1;
  const up = '../'.repeat(here.length - shared);
  const way = `${up}${there.slice(shared).join('/')}${hash}` || './';
  // "x:y" would be read as an address with a scheme, "//x" as another host.
  return /^(?:\/|[^/?#]*:)/.test(way) ? `./${way}` : way;
}
