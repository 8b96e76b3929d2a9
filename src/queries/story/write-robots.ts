import type { Site } from '../../schema/site.ts';
import { searchIndexFolder } from '../../schema/search-record.ts';
import { addressOnSite } from './address-on-site.ts';

/**
 * What is asked of those who crawl: everything may be read but the index of the search and what it finds, which are the same
 * words again. Robots look for the file at the root of a host only; below another site, that one's counts.
 */
export function writeRobots(site: Pick<Site, 'url'>): string {
  const root = new URL(addressOnSite(site, '/') ?? 'http://site.invalid/').pathname;
  const lines = ['User-agent: *', `Disallow: ${root}${searchIndexFolder}`, `Disallow: ${root}search/?`];
  const sitemap = addressOnSite(site, '/sitemap.xml');
  if (sitemap !== undefined) lines.push('', `Sitemap: ${sitemap}`);
  return `${lines.join('\n')}\n`;
}
