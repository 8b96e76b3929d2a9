import { readFileSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { lookup } from 'mrmime';

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

const IS_TEXT = /^text\/|json|xml/;
/** The name of a file in this folder carries a hash of what is in it. */
const NEVER_CHANGES = '/_astro/';

/**
 * What a static host answers to a path that begins at the root of the site: the file, or that of the folder; undefined
 * where a slash is missing at the end; the page for lost readers where there is nothing. Texts are compressed for
 * browsers that unpack them (`gzip`).
 */
export function answerRequest(site: string, path: string, gzip: boolean): Answer | undefined {
  const file = resolve(join(site, path.endsWith('/') ? `${path}index.html` : path));
  const found = file.startsWith(resolve(site) + sep) ? statSync(file, { throwIfNoEntry: false }) : undefined;
  if (found?.isDirectory()) return undefined;
  if (!found) return packFile(join(site, '404.html'), { status: 404, caching: 'no-cache', gzip });
  const caching = path.startsWith(NEVER_CHANGES) ? 'public, max-age=31536000, immutable' : 'no-cache';
  return packFile(file, { status: 200, caching, gzip });
}

function packFile(file: string, { status, caching, gzip }: { status: number; caching: string; gzip: boolean }): Answer {
  const type = lookup(file) ?? 'application/octet-stream';
  const isPacked = gzip && IS_TEXT.test(type);
  const contents = readFileSync(file);
  return {
    status,
    headers: {
      'content-type': type.startsWith('text/') ? `${type}; charset=utf-8` : type,
      'cache-control': caching,
      vary: 'accept-encoding',
      ...(isPacked ? { 'content-encoding': 'gzip' } : {}),
    },
    body: isPacked ? gzipSync(contents) : contents,
  };
}
