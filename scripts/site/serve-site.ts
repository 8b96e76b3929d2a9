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
  /** What every answer carries besides. */
  headers?: Readonly<Record<string, string>>;
}

/** Serves a built site on this machine alone, as a static host does. A port that is taken leads to the next one. */
export async function serveSite(site: string, port: number, options: Options = {}): Promise<ServedSite> {
  const { base = '/', headers = {} } = options;
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    answer(site, base, request, response);
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
  const [address = '/', query] = (request.url ?? '/').split('?');
  const path = decode(address);
  if (!path?.startsWith(base)) {
    response.writeHead(404).end();
    return;
  }
  const found = answerRequest(
    site,
    path.slice(base.length - 1),
    /\bgzip\b/.test(request.headers['accept-encoding']?.toString() ?? ''),
  );
  const location = `${address}/${query === undefined ? '' : `?${query}`}`;
  if (found === undefined) response.writeHead(301, { location }).end();
  else response.writeHead(found.status, found.headers).end(request.method === 'HEAD' ? undefined : found.body);
}

function decode(address: string): string | undefined {
  try {
    return decodeURIComponent(address);
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
