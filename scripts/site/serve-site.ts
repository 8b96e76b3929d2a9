import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { projectRoot } from '../story/story-folders.ts';

/**
 * Serves a built site on this machine alone until the process is told to stop, and gives its address. A port that is
 * taken leads to the next one.
 */
export async function serveSite(site: string, port: number): Promise<string> {
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
  const stop = (): void => {
    void server.stop();
    // A kept-alive connection of a browser would hold the process for seconds.
    process.exit(0);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  return `http://localhost:${server.port}/`;
}

/** `/people` leads to `/people/`, as on every static host; Astro's server would answer that there is no such page. */
function addSlashes(server: Server): void {
  const listeners = server.listeners('request') as ((request: IncomingMessage, response: ServerResponse) => void)[];
  server.removeAllListeners('request');
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const [path = '/', query] = (request.url ?? '/').split('?');
    if (/\/[^/.]+$/.test(path)) {
      response
        .writeHead(301, { location: `${path.replace(/^\/+/, '/')}/${query === undefined ? '' : `?${query}`}` })
        .end();
    } else for (const listener of listeners) listener(request, response);
  });
}
