import type { Site } from '../../schema/site.ts';
import type { Route } from '../../schema/route.ts';

/** A form in which programs follow the updates. */
export interface FeedFile {
  name: 'Atom' | 'RSS' | 'JSON Feed';
  type: string;
  /** The name of the file, beside the page of the updates. */
  file: 'atom.xml' | 'rss.xml' | 'feed.json';
  route: Route;
}

const feeds: readonly Omit<FeedFile, 'route'>[] = [
  { name: 'Atom', type: 'application/atom+xml', file: 'atom.xml' },
  { name: 'RSS', type: 'application/rss+xml', file: 'rss.xml' },
  { name: 'JSON Feed', type: 'application/feed+json', file: 'feed.json' },
];

/** The feeds of a site. There are none without updates, nor where its address, which feeds have to name, is not told. */
export function listFeeds({ url }: Pick<Site, 'url'>, updates: number): FeedFile[] {
  if (url === undefined || updates === 0) return [];
  return feeds.map((feed) => ({ ...feed, route: `/updates/${feed.file}` }));
}
