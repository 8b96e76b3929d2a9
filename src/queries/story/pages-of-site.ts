import { firstLineOfPage, routeOfArticle, routeOfEntity, routeOfLines, type Route } from '../../schema/route.ts';
import type { Story } from './build-story.ts';

/** An update as the log of the site has it. */
interface LoggedUpdate {
  data: { date: string };
  /** Its words, rendered for /updates/. */
  html: string;
}

/** A page, and the last day on which it is known to have changed. */
export interface PageOfSite {
  route: Route;
  /** `2025-06-10`; left out where neither an update nor the day of publication of a text tells. */
  changed?: string;
}

/** The pages that every site has, but for the search, which is another way to the same. */
const ALWAYS: readonly Route[] = [
  '/',
  '/timeline/',
  '/quotations/',
  '/figures/',
  '/unconfirmed/',
  '/compare/',
  '/people/',
  '/agencies/',
  '/places/',
  '/sources/',
  '/updates/',
  '/about/',
  '/about/rules/',
  '/data/',
];

/** What stands at each address of a story, without the host. */
const HREF = /\shref="([^"#]*)/g;
const ORIGIN = 'http://site.invalid';

/**
 * All pages that a search engine should know. A page has changed on the day of the newest update that links to it, the
 * first page and the log with every update, and the page of a text no earlier than the text. No clock is read.
 */
export function pagesOfSite(
  story: Pick<Story, 'articles' | 'entities'>,
  {
    chapters,
    pages,
    updates,
  }: { chapters: readonly string[]; pages: readonly string[]; updates: readonly LoggedUpdate[] },
): PageOfSite[] {
  const days = new Map<string, string>();
  const note = (route: string, day: string): void => {
    if (day > (days.get(route) ?? '')) days.set(route, day);
  };
  for (const { id, facts } of story.articles)
    if (facts.published !== undefined) note(routeOfArticle(id), facts.published.slice(0, 10));
  for (const { data, html } of updates) {
    for (const route of ['/', '/updates/', ...linkedRoutes(html)]) note(route, data.date);
  }
  const routes: Route[] = [
    ...ALWAYS,
    ...chapters.map((id): Route => `/chapters/${id}/`),
    ...pages.map((id): Route => `/${id}/`),
    ...story.entities.map(({ id }) => routeOfEntity(id)),
    ...story.articles.flatMap(({ id, blocks }) => {
      const firsts = new Set([1, ...blocks.map(({ line }) => firstLineOfPage(line))]);
      return [...firsts].map((first) => routeOfLines(id, first));
    }),
  ];
  return routes.map((route) => {
    const changed = days.get(route);
    return changed === undefined ? { route } : { route, changed };
  });
}

function linkedRoutes(html: string): string[] {
  return Array.from(html.matchAll(HREF), ([, href = '']) => URL.parse(href, `${ORIGIN}/updates/`))
    .filter((url) => url?.origin === ORIGIN)
    .map((url) => url?.pathname ?? '/');
}
