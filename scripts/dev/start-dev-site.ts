import { randomUUID } from 'node:crypto';
import type { AstroIntegration } from 'astro';
import type { FSWatcher, ViteDevServer } from 'vite';
import { setAstroEnvironment } from '../site/astro-environment.ts';
import { projectRoot, type StoryFolders } from '../story/story-folders.ts';
import { keepCollections } from './keep-collections.ts';
import { SHOW_EVENT, STATE_EVENT, VERSION_METRIC, type DevState } from './dev-state.ts';
import type { Problem } from './problem.ts';
import { showNoSite } from './show-no-site.ts';
import { isWritten } from './watch-inputs.ts';

/** A site that is drawn when someone looks at it, from files as they were at the last `refresh`. */
export interface DevSite {
  port: number;
  /** Reads what has changed, and lets open pages load themselves again. */
  refresh: () => Promise<void>;
  /** Shows these problems over every page, now open or opened later; none takes them away. */
  show: (problems: Problem[]) => void;
}

interface Options {
  port: number;
  /** The folder that Astro builds to, which it must not watch. */
  output: string;
  /** Called with the watcher of the server, and again where it was started anew. */
  watch: (watcher: FSWatcher) => void;
  /** Whether there is a site to show. */
  isThere: () => boolean;
}

/** Starts the site of a story on this machine alone. A port that is taken leads to the next one. */
export async function startDevSite(folders: StoryFolders, { port, output, watch, isThere }: Options): Promise<DevSite> {
  setAstroEnvironment(folders);
  const { dev } = await import('astro');
  let server: ViteDevServer | undefined;
  let refreshContent: ((options: { context: Record<string, unknown> }) => Promise<void>) | undefined;
  let state: DevState = { version: 1, problems: [] };
  const integration: AstroIntegration = {
    name: 'verbatim-dev',
    hooks: {
      'astro:config:setup': ({ injectScript }) => {
        injectScript('page', `import ${JSON.stringify(OVERLAY)};`);
      },
      'astro:server:setup': (given) => {
        ({ server, refreshContent } = given);
        given.server.environments.client.hot.on(STATE_EVENT, (_asked, client) => {
          client.send(STATE_EVENT, state);
        });
        given.server.middlewares.use((_request, response, next) => {
          response.setHeader('server-timing', `${VERSION_METRIC};desc="${state.version}"`);
          next();
        });
        given.server.middlewares.use(showNoSite(OVERLAY, isThere));
        watch(given.server.watcher);
      },
    },
  };
  const { address } = await dev({
    root: projectRoot,
    logLevel: 'warn',
    server: { host: '127.0.0.1', port },
    integrations: [integration],
    vite: {
      plugins: [keepCollections()],
      server: {
        watch: { ignored: [folders.generated, output].map((folder) => (path: string) => isWritten(folder, path)) },
      },
    },
  });
  return {
    port: address.port,
    refresh: async () => {
      await refreshContent?.({ context: { run: randomUUID() } });
      state = { ...state, version: state.version + 1 };
    },
    show: (problems) => {
      state = { ...state, problems };
      server?.environments.client.hot.send(SHOW_EVENT, problems);
    },
  };
}

/** The script that shows problems, as pages ask the server for it. */
const OVERLAY = '/scripts/dev/client/show-problems.ts';
