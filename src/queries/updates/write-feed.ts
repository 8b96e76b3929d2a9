import { Feed } from 'feed';
import type { Update } from '../../schema/chapter.ts';
import { textOfLead, type Lead } from '../../schema/lead.ts';
import type { Route } from '../../schema/route.ts';
import type { Site } from '../../schema/site.ts';
import type { FeedFile } from './list-feeds.ts';
import { simplifyHtml } from './simplify-html.ts';

/** An update, rendered for its page. */
export interface FeedUpdate {
  id: string;
  data: Update;
  html: string;
  lead: Lead;
}

/**
 * The updates, the newest first, as a feed. An update is dated by its editor, to the day: by midnight in UTC, as feeds want
 * an instant. Throws where the address of the site is not told.
 */
export function writeFeed(
  site: Pick<Site, 'title' | 'standfirst' | 'language' | 'url' | 'licence'>,
  updates: readonly FeedUpdate[],
  file: FeedFile['file'],
): string {
  if (site.url === undefined) throw new Error('a feed needs the address of the site');
  const root = site.url.replace(/\/?$/, '/');
  const addressOf = (route: Route): string => new URL(route.slice(1), root).href;
  const page = addressOf('/updates/');
  const [newest] = updates;
  const feed = new Feed({
    id: page,
    link: page,
    title: `${site.title}: additions and corrections`,
    description: site.standfirst ?? 'What was added to the site, and what was corrected.',
    language: site.language,
    generator: 'Verbatim',
    // Without it the library would read the clock.
    updated: dateOf(newest?.data.date ?? '1970-01-01'),
    feedLinks: {
      atom: addressOf('/updates/atom.xml'),
      rss: addressOf('/updates/rss.xml'),
      json: addressOf('/updates/feed.json'),
    },
    author: { name: site.title, link: root },
    ...(site.licence !== undefined && { copyright: site.licence }),
  });
  for (const { id, data, html, lead } of updates) {
    const address = addressOf(`/updates/#${id}`);
    const summary = clean(textOfLead(lead));
    const title = clean(data.title);
    feed.addItem({
      id: address,
      link: address,
      // The library says in Atom that the title is HTML, in Atom and RSS that the summary is.
      title: file === 'atom.xml' ? escapeHtml(title) : title,
      date: dateOf(data.date),
      published: dateOf(data.date),
      category: [{ name: data.kind, term: data.kind }],
      ...(summary !== '' && { description: file === 'feed.json' ? summary : escapeHtml(summary) }),
      ...(html !== '' && { content: clean(simplifyHtml(html, page)).replaceAll(']]>', ']]&gt;') }),
    });
  }
  return { 'atom.xml': () => feed.atom1(), 'rss.xml': () => feed.rss2(), 'feed.json': () => feed.json1() }[file]();
}

/** XML has no place for most control characters. */
function clean(text: string): string {
  return text.replace(/(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/gu, '');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
