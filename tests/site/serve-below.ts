import { serveSite, type ServedSite } from '../../scripts/site/serve-site.ts';

/** Serves a built site below another address than the root of a host. */
export function serveBelow(site: string): Promise<ServedSite> {
  return serveSite(site, 0, { base: '/a/b/' });
}
