/** What a page may do besides being read: nothing, search, or follow what someone writes (`npm run dev`). */
export type PageNeed = 'nothing' | 'search' | 'follow';

/** Whom a page was opened from is nobody's business: no other host learns which page a reader came from. */
export const referrerPolicy = 'no-referrer';

/** What the pages of `npm run dev` need besides: the scripts and styles by which Vite and its overlay keep them up to date. */
const FOLLOW = {
  'script-src': "'self'",
  'connect-src': "'self' ws://localhost:* ws://127.0.0.1:*",
  'style-src': "'self' 'unsafe-inline'",
};

/**
 * A page may load its own style, fonts and pictures: nothing from another host, and nothing that stands in the page itself.
 * Scripts are allowed by their hashes. Text cannot become markup by a script. WebAssembly, in which Pagefind is written, can
 * be allowed by one word only, which allows nothing else.
 */
function directivesFor(need: PageNeed, own: string, scripts: readonly string[]): Record<string, string> {
  return {
    'default-src': "'none'",
    ...(need === 'search' ? { 'script-src': [...scripts, "'wasm-unsafe-eval'"].join(' ') } : {}),
    // Besides the search, for tools that judge a page and ask for /robots.txt as if they were the page.
    'connect-src': "'self'",
    'style-src': own,
    'font-src': own,
    'img-src': own,
    'base-uri': "'none'",
    'form-action': "'none'",
    ...(need === 'follow' ? FOLLOW : { 'require-trusted-types-for': "'script'", 'trusted-types': "'none'" }),
  };
}

/**
 * For the `<meta>` of a page, with the hashes of its scripts (`'sha256-…'`). In a folder on disk a page has no origin of its
 * own, and 'self' names nothing in Firefox.
 */
export function policyInPage(need: PageNeed, scripts: readonly string[] = []): string {
  return formatPolicy(directivesFor(need, "'self' file:", scripts));
}

/** For the header of what a host sends, which alone can say that no page may be framed. */
export function policyInHeader(need: PageNeed, scripts: readonly string[] = []): string {
  return formatPolicy({ ...directivesFor(need, "'self'", scripts), 'frame-ancestors': "'none'" });
}

function formatPolicy(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
