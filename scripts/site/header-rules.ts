import { readdirSync } from 'node:fs';
import { policyInHeader, referrerPolicy } from '../../src/schema/security-policy.ts';

/** What a host sends along with every address that a path stands for; a star at its end stands for the rest of the address. */
export interface HeaderRule {
  path: string;
  headers: Readonly<Record<string, string>>;
}

/** Cloudflare Pages takes no more. */
const RULES = 100;
/** Other names would have to be escaped, or mean something else in such a file. */
const PLAIN = /^[\w-][\w.-]*$/;
/** Files whose names carry a hash of what is in them, from the root of the site. */
const NEVER_CHANGES = '_astro';
/** What other sites and their readers may fetch: it is there for that. */
const SHARED = new Set(['data', 'updates']);
/** Named features are all that pages could ask for in a common browser; those that no browser knows would be complained of. */
const DENIED = [
  'accelerometer',
  'autoplay',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** For every address, those of pages that are not there included. */
const EVERYWHERE = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': referrerPolicy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': DENIED.map((feature) => `${feature}=()`).join(', '),
};

/**
 * The headers of a built site, with the hashes of the scripts of its search. Where several rules stand for an address, Cloudflare Pages sends the headers of all of them,
 * two policies for one page included, and both hold; Netlify takes those of the last. So no header is set twice for an
 * address, and the search has a policy of its own: there is a rule for each folder and file at the root of the site. Where
 * there are more of them than a host takes, the last ones have what their pages say themselves.
 */
export function listHeaderRules(site: string, scripts: readonly string[]): HeaderRule[] {
  const entries = readdirSync(site, { withFileTypes: true }).filter(
    ({ name }) => PLAIN.test(name) && name !== '_headers',
  );
  const namesOf = (isFolder: boolean): string[] =>
    entries.flatMap((entry) => (entry.isDirectory() === isFolder ? [entry.name] : [])).sort();
  const rules = [
    { path: '/*', headers: EVERYWHERE },
    { path: '/', headers: headersOf('', scripts) },
    ...namesOf(true).map((name) => ({ path: `/${name}/*`, headers: headersOf(name, scripts) })),
    ...namesOf(false).map((name) => ({ path: `/${name}`, headers: headersOf(name, scripts) })),
  ];
  return rules.slice(0, RULES);
}

function headersOf(name: string, scripts: readonly string[]): HeaderRule['headers'] {
  const policy = name === 'search' ? policyInHeader('search', scripts) : policyInHeader('nothing');
  return {
    'Content-Security-Policy': policy,
    'Cross-Origin-Resource-Policy': SHARED.has(name) ? 'cross-origin' : 'same-origin',
    ...(SHARED.has(name) ? { 'Access-Control-Allow-Origin': '*' } : {}),
    ...(name === NEVER_CHANGES ? { 'Cache-Control': 'public, max-age=31536000, immutable' } : {}),
  };
}
