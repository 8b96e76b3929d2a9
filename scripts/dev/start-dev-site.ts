import { setTimeout as pause } from 'node:timers/promises';
import type { AstroIntegration } from 'astro';
import type { FSWatcher, ViteDevServer } from 'vite';
import { setAstroEnvironment } from '../site/astro-environment.ts';
import { projectRoot, type StoryFolders } from '../story/story-folders.ts';
import { isWritten } from './is-written.ts';
import { keepContent } from './kept-content.ts';
import { STATE_EVENT, VERSION_METRIC, type DevState } from './dev-state.ts';
import type { Problem } from './problem.ts';
import { showNoSite } from './show-no-site.ts';

/** The script that shows problems, as pages ask the server for it. */
const OVERLAY = '/scripts/dev/client/show-problems.ts';
/** How often Astro is asked to read the content, and milliseconds between. */
const TRIES = 100;
const PAUSE = 50;

/** A site that is drawn when someone looks at it, from files as they were at the last `refresh`. */
export interface DevSite {
  port: number;
  /** Reads what has changed, and lets open pages load themselves again, without problems. */
  refresh: () => Promise<void>;
  /** Shows these problems over every page, now open or opened later. */
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
  const content = keepContent();
  let server: ViteDevServer | undefined;
  let refreshContent: ((options: { context: Record<string, unknown> }) => Promise<void>) | undefined;
  let state: DevState = { version: 1, problems: [] };
  const tell = (): void => {
    server?.environments.client.hot.send(STATE_EVENT, state);
  };
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
    // Astro warns of each page that is asked for and no longer there.
    logLevel: process.argv.includes('--verbose') ? 'warn' : 'error',
    server: { host: '127.0.0.1', port },
    integrations: [integration],
    vite: {
      plugins: [content.plugin],
      server: {
        watch: { ignored: [folders.generated, output].map((folder) => (path: string) => isWritten(folder, path)) },
      },
    },
  });
  const load = async (): Promise<void> => {
    const { changes } = content.kept;
    // Astro does nothing, without a word, while it reads its configuration.
    for (let tries = 0; content.kept.changes === changes && tries < TRIES; tries += 1) {
      if (tries > 0) await pause(PAUSE);
      // An object of its own for each run, by which the loaders of one run know each other.
      await refreshContent?.({ context: {} });
    }
    if (content.kept.changes === changes) throw new Error('Astro did not read the content');
  };
  if (content.kept.changes === 0) await load();
  return {
    port: address.port,
    refresh: async () => {
      await load();
      state = { version: state.version + 1, problems: [] };
      for (const { hot } of Object.values(server?.environments ?? {})) hot.send('astro:content-changed', {});
      tell();
    },
    show: (problems) => {
      state = { ...state, problems };
      tell();
    },
  };
}
