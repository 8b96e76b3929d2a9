import { readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { lookup } from 'mrmime';
import { headersFile, headersFor } from './write-headers.ts';

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

const IS_TEXT = /^text\/|json|xml/;
/** Nothing of this is in an address of the site: steps that lead up, empty steps, what Windows takes for a slash or a disk. */
const STRANGE = /\/\.{0,2}(?=\/)|\/\.{1,2}$|[\0\\:]/;

/**
 * What a static host answers to a path that begins at the root of the site: the file, or that of the folder; undefined
 * where a slash is missing at the end; the page for lost readers where there is nothing. The headers are those that the
 * site's own file asks of hosts. Texts are compressed for browsers that unpack them (`gzip`). Nothing that lies outside of
 * the site is sent, whatever links on the disk lead there.
 */
export function answerRequest(site: string, path: string, gzip: boolean): Answer | undefined {
  const found = STRANGE.test(path) || path === `/${headersFile}` ? undefined : findFile(site, path);
  if (found === 'folder') return undefined;
  const answer = packFile(found ?? join(site, '404.html'), { status: found ? 200 : 404, gzip });
  return { ...answer, headers: { ...answer.headers, ...headersFor(site, path) } };
}

function findFile(site: string, path: string): string | undefined {
  const file = join(site, path.endsWith('/') ? `${path}index.html` : path);
  try {
    const real = realpathSync(file);
    if (!real.startsWith(realpathSync(site) + sep)) return undefined;
    const found = statSync(real);
    return found.isDirectory() ? 'folder' : found.isFile() ? real : undefined;
  } catch {
    // Not there, not to be read, or a name that no file can have.
    return undefined;
  }
}

function packFile(file: string, { status, gzip }: { status: number; gzip: boolean }): Answer {
  const type = lookup(file) ?? 'application/octet-stream';
  const isPacked = gzip && IS_TEXT.test(type);
  const contents = readFileSync(file);
  return {
    status,
    headers: {
      'content-type': type.startsWith('text/') ? `${type}; charset=utf-8` : type,
      'cache-control': 'no-cache',
      vary: 'accept-encoding',
      ...(isPacked ? { 'content-encoding': 'gzip' } : {}),
    },
    body: isPacked ? gzipSync(contents) : contents,
  };
}
