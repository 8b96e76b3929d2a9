import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import lighthouse, { type Flags, type Result } from 'lighthouse';
import { launchBrowser } from './launch-browser.ts';

export interface Lighthouse {
  /** Looks at a page as on a telephone, one page at a time. Rejects where it could not be looked at. */
  look: (address: string, categories: readonly string[]) => Promise<Result>;
  close: () => Promise<void>;
}

/** What lets a page come to rest before it is measured; what is not measured need not rest. */
const WITHOUT_REST: Flags = {
  pauseAfterFcpMs: 1,
  pauseAfterLoadMs: 1,
  networkQuietThresholdMs: 1,
  cpuQuietThresholdMs: 1,
};

/** Starts Lighthouse with a browser of its own. */
export async function openLighthouse(): Promise<Lighthouse> {
  const port = await findFreePort();
  const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
  return {
    look: async (address, categories) => {
      const result = await lighthouse(address, {
        port,
        logLevel: 'silent',
        onlyCategories: [...categories],
        disableFullPageScreenshot: true,
        ...(categories.includes('performance') ? {} : WITHOUT_REST),
      });
      const error = result?.lhr.runtimeError;
      if (!result || error) throw new Error(`${address}: ${error?.message ?? 'Lighthouse says nothing'}`);
      return result.lhr;
    },
    close: () => browser.close(),
  };
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
