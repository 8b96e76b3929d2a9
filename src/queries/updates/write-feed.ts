import { Feed } from 'feed';
import type { Update } from '../../schema/chapter.ts';
import { textOfLead, type Lead } from '../../schema/lead.ts';
import type { Route } from '../../schema/route.ts';
import type { Site } from '../../schema/site.ts';
import { addressOnSite } from '../story/address-on-site.ts';
import type { FeedFile } from './list-feeds.ts';
import { simplifyHtml } from './simplify-html.ts';
import { markForbidden } from './mark-forbidden.ts';

/** An update, rendered for its page. */
export interface FeedUpdate {
  id: string;
  data: Update;
  html: string;
  lead: Lead;
}

/**
 * Stands for the end of a CDATA section within its text until the feed is written: the library parts only the first of
 * several. No text has it, since none keeps a character that XML forbids.
 */
const KEPT_APART = ']]\uFFFF>';

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
  const addressOf = (route: Route): string => addressOnSite(site, route) ?? route;
  const isXml = file !== 'feed.json';
  // The library reads an "&amp;" in a text as "&".
  const inText = (text: string): string => (isXml ? markForbidden(text).replaceAll('&', '&amp;') : text);
  const inCdata = (text: string): string => (isXml ? markForbidden(text).replaceAll(']]>', KEPT_APART) : text);
  const page = addressOf('/updates/');
  const [newest] = updates;
  const feed = new Feed({
    id: page,
    link: page,
    title: inText(`${site.title}: additions and corrections`),
    description: inText(site.standfirst ?? 'What was added to the site, and what was corrected.'),
    language: inText(site.language),
    generator: 'Verbatim',
    // Without it the library would read the clock.
    updated: dateOf(newest?.data.date ?? '1970-01-01'),
    feedLinks: {
      atom: addressOf('/updates/atom.xml'),
      rss: addressOf('/updates/rss.xml'),
      json: addressOf('/updates/feed.json'),
    },
    author: { name: inText(site.title), link: addressOf('/') },
    ...(site.licence !== undefined && { copyright: inText(site.licence) }),
  });
  for (const { id, data, html, lead } of updates) {
    const address = addressOf(`/updates/#${id}`);
    const summary = textOfLead(lead);
    feed.addItem({
      id: address,
      link: address,
      // The library says in Atom that the title is HTML, in Atom and RSS that the summary is.
      title: inCdata(file === 'atom.xml' ? escapeHtml(data.title) : data.title),
      date: dateOf(data.date),
      published: dateOf(data.date),
      category: [{ name: data.kind, term: data.kind }],
      ...(summary !== '' && { description: inCdata(isXml ? escapeHtml(summary) : summary) }),
      ...(html !== '' && { content: inCdata(simplifyHtml(html, page)) }),
    });
  }
  const written = { 'atom.xml': () => feed.atom1(), 'rss.xml': () => feed.rss2(), 'feed.json': () => feed.json1() };
  return written[file]().replaceAll(KEPT_APART, ']]]]><![CDATA[>');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
