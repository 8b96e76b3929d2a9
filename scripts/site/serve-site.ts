import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { projectRoot } from '../story/story-folders.ts';

export interface ServedSite {
  /** `http://localhost:4321/` */
  address: string;
  stop: () => Promise<void>;
}

/** Serves a built site on this machine alone. A port that is taken leads to the next one. */
export async function serveSite(site: string, port: number): Promise<ServedSite> {
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  const { preview } = await import('astro');
  const server = await preview({
    root: projectRoot,
    outDir: site,
    logLevel: 'error',
    // Not "localhost", which is one of two addresses, according to the machine.
    server: { host: '127.0.0.1', port },
  });
  if ('server' in server) addSlashes(server.server as Server);
  return { address: `http://localhost:${server.port}/`, stop: () => server.stop() };
}

/** `/people` leads to `/people/`, as on every static host; Astro's server would answer that there is no such page. */
function addSlashes(server: Server): void {
  const listeners = server.listeners('request') as ((request: IncomingMessage, response: ServerResponse) => void)[];
  server.removeAllListeners('request');
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const [path = '/', query] = (request.url ?? '/').split('?');
    if (/^\/(?:[^/]+\/)*[^/.]+$/.test(path)) {
      response.writeHead(301, { location: `${path}/${query === undefined ? '' : `?${query}`}` }).end();
    } else {
      for (const listener of listeners) listener(request, response);
    }
  });
}
