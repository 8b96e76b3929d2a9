import type { APIRoute, GetStaticPaths } from 'astro';
import { Readable } from 'node:stream';
import { SitemapStream, streamToPromise } from 'sitemap';
import { loadSite } from '../layouts/load-site.ts';
import { loadStory } from '../layouts/load-story.ts';
import { loadWords } from '../layouts/load-words.ts';
import { addressOnSite } from '../queries/story/address-on-site.ts';
import { pagesOfSite } from '../queries/story/pages-of-site.ts';

/** A sitemap holds no more; the first pages are those that lead to all others. */
const MOST = 50_000;

/** There is none where the address of the site, which it has to name, is not told. */
export const getStaticPaths = (async () => {
  const { url } = await loadSite();
  return url === undefined ? [] : [{ params: { sitemap: 'sitemap' } }];
}) satisfies GetStaticPaths;

/** The pages of the site, for search engines. */
export const GET: APIRoute = async () => {
  const site = await loadSite();
  const { chapters, ownPages, updates } = await loadWords();
  const pages = pagesOfSite(await loadStory(), {
    chapters: chapters.map(({ id }) => id),
    pages: ownPages.map(({ id }) => id),
    updates: updates.map(({ data, rendered }) => ({ data, html: rendered?.html ?? '' })),
  });
  const items = pages.slice(0, MOST).map(({ route, changed }) => ({
    url: addressOnSite(site, route) ?? route,
    ...(changed !== undefined && { lastmod: changed }),
  }));
  const xmlns = { news: false, xhtml: false, image: false, video: false };
  const stream = Readable.from(items).pipe(new SitemapStream({ lastmodDateOnly: true, xmlns }));
  return new Response(String(await streamToPromise(stream)), { headers: { 'Content-Type': 'application/xml' } });
};
