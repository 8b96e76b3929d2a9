const SAFE_SCHEMES = ['http:', 'https:', 'mailto:'];
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
/** The host as it was written. */
const HOST = /^https?:\/\/([^/?#]*)/i;
/** Browsers leave some of them out before they read an address, and show none. */
const UNSEEN = /[\p{Cc}\p{Cf}\u2028\u2029]/u;
/** Stands for whatever address the site gets; reserved by RFC 2606, so that it can't be meant. */
const BASE = 'https://site.invalid/';

/** What is to be said of an address that an editor wrote. */
export type Judgement =
  | { is: 'refused'; hint: string }
  /** Something on the site: the path and the fragment, from its root. */
  | { is: 'local'; path: string; hash: string }
  /** Somewhere else; `host` is set where its name is not written as the net knows it. */
  | { is: 'elsewhere'; host?: string };

/**
 * Judges an address in the words of an editor, which stand on a page of the site with this path. What passes is an address
 * of http, https or mailto that is written in full, or one that belongs to the site however browsers read it.
 */
export function judgeAddress(url: string, page: string): Judgement {
  const parsed = URL.parse(url, BASE + page.slice(1));
  if (!parsed || !decodes(url)) return refuse('the address is broken: check it, or write % as %25');
  const unseen = UNSEEN.exec(url)?.[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  if (unseen !== undefined) return refuse(`take the character U+${unseen} out of it, which nobody sees`);
  if (url.includes('\\')) return refuse('write / in place of \\');
  if (SCHEME.test(url)) return judgeWhole(url);
  if (parsed.origin !== new URL(BASE).origin) return refuse(`write the whole address: ${parsed.href}`);
  if (parsed.pathname.includes('//')) return refuse('write one / in place of two');
  return { is: 'local', path: parsed.pathname, hash: parsed.hash };
}

function judgeWhole(url: string): Judgement {
  const parsed = URL.parse(url);
  if (!parsed || !SAFE_SCHEMES.includes(parsed.protocol)) return refuse('write an address that begins with https://');
  if (parsed.protocol === 'mailto:') return { is: 'elsewhere' };
  const [, host = ''] = HOST.exec(url) ?? [];
  if (parsed.username !== '' || parsed.password !== '' || host.includes('@')) {
    return refuse(`leave out what stands before the @: the address leads to ${parsed.host}`);
  }
  if (host === '') return refuse(`write the whole address: ${parsed.href}`);
  const isPlain = host.toLowerCase().replace(/:(?:80|443)$/, '') === parsed.host.replace(/:(?:80|443)$/, '');
  return { is: 'elsewhere', ...(!isPlain && { host: parsed.host }) };
}

function refuse(hint: string): Judgement {
  return { is: 'refused', hint };
}

function decodes(url: string): boolean {
  try {
    decodeURI(url);
    return true;
  } catch {
    return false;
  }
}
