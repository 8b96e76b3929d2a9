import type { Site } from '../../schema/site.ts';
import { relativeRoute, type Route } from '../../schema/route.ts';

/** The address of a page or a file of the site, with its host; undefined where the editor has not told where the site is. */
export function addressOnSite({ url }: Pick<Site, 'url'>, route: Route): string | undefined {
  return url === undefined ? undefined : new URL(route.slice(1), url.replace(/\/?$/, '/')).href;
}

/** How a page, or a file, names another one. */
export type AddressOf = (to: Route) => string;

/** Addresses as they stand on a page: with the host where it is known, else relative to the page. */
export function addressesFrom(site: Pick<Site, 'url'>, here: string): AddressOf {
  return (to) => addressOnSite(site, to) ?? relativeRoute(here, to);
}
