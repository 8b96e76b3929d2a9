import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listHeaderRules, type HeaderRule } from './header-rules.ts';

/** At the root of a site: Netlify, Cloudflare Pages and others read it, and do not publish it. */
export const headersFile = '_headers';

/** Writes what a host is to send, for hosts that read it from the site, with the hashes of the scripts of the search. */
export function writeHeaders(site: string, scripts: readonly string[]): void {
  writeFileSync(join(site, headersFile), formatHeaders(listHeaderRules(site, scripts)));
}

function formatHeaders(rules: readonly HeaderRule[]): string {
  const lines = rules.flatMap(({ path, headers }) => [
    path,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ]);
  return `${lines.join('\n')}\n`;
}

/** The headers, with their names in small letters, that such a host sends for a path from the root of the site. */
export function headersFor(site: string, path: string): Record<string, string> {
  const headers: Record<string, string> = {};
  let matches = false;
  for (const line of readHeaders(site).split('\n')) {
    const [name = '', value] = line.split(/: (.*)/);
    if (value === undefined) matches = line.endsWith('*') ? path.startsWith(line.slice(0, -1)) : path === line;
    else if (matches) headers[name.trim().toLowerCase()] = value;
  }
  return headers;
}

function readHeaders(site: string): string {
  try {
    return readFileSync(join(site, headersFile), 'utf8');
  } catch (error) {
    // The site of an earlier version has none.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}
