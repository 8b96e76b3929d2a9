import { serveSite, type ServedSite } from '../../scripts/site/serve-site.ts';

/** The strictest policy under which the site works; WebAssembly is what the search needs. */
const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'";

/** Serves a built site below another address than the root of a host, as a strict host does. */
export function serveBelow(site: string): Promise<ServedSite> {
  return serveSite(site, 0, { base: '/a/b/', headers: { 'content-security-policy': POLICY } });
}
