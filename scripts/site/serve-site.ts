import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerRequest } from './answer-request.ts';

export interface ServedSite {
  /** `http://localhost:4321/` */
  address: string;
  stop: () => Promise<void>;
}

interface Options {
  /** Where the site lies on its host: `/a/b/`. */
  base?: string;
}

/** The names under which this machine knows itself; a page of another host that has its name lead here is not answered. */
const OWN_NAME = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i;

/** Serves a built site on this machine alone, as a static host does. A port that is taken leads to the next one. */
export async function serveSite(site: string, port: number, { base = '/' }: Options = {}): Promise<ServedSite> {
  const server = createServer((request, response) => {
    try {
      answer(site, base, request, response);
    } catch (error) {
      // The site may be about to be replaced; the next request will do.
      response.writeHead(500, { 'content-type': 'text/plain' }).end(`The file could not be read: ${String(error)}`);
    }
  });
  await listen(server, port);
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}${base}`,
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

function answer(site: string, base: string, request: IncomingMessage, response: ServerResponse): void {
  const { method, headers, url = '' } = request;
  const [address = '', query] = url.split('?');
  const path = decode(address);
  if (!OWN_NAME.test(headers.host ?? '')) response.writeHead(421).end();
  else if (method !== 'GET' && method !== 'HEAD') response.writeHead(405, { allow: 'GET, HEAD' }).end();
  else if (!path?.startsWith(base)) response.writeHead(404).end();
  else {
    const gzip = /\bgzip\b/.test(headers['accept-encoding']?.toString() ?? '');
    const found = answerRequest(site, path.slice(base.length - 1), gzip);
    const location = `${address}/${query === undefined ? '' : `?${query}`}`;
    if (found === undefined) response.writeHead(301, { location }).end();
    else response.writeHead(found.status, found.headers).end(method === 'HEAD' ? undefined : found.body);
  }
}

/** Undefined for what is no address, and for what would lead to another host, were it sent back. */
function decode(address: string): string | undefined {
  try {
    return address.startsWith('//') ? undefined : decodeURIComponent(address);
  } catch {
    return undefined;
  }
}

async function listen(server: Server, port: number): Promise<void> {
  for (let tried = port; ; tried += 1) {
    try {
      // Not "localhost", which is one of two addresses, according to the machine.
      server.listen(tried, '127.0.0.1');
      await once(server, 'listening');
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
  }
}
