import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A story in a folder of its own that `npm run dev` follows. */
export interface DevStory {
  folder: string;
  /** `http://localhost:4490/` */
  address: string;
  /** All that was printed until now, errors included. */
  printed: () => string;
  write: (path: string, text: string) => void;
  /** Sends a signal; the exit code. */
  stop: (signal: NodeJS.Signals) => Promise<number | null>;
  /** Stops it, if it runs, and removes the folder. */
  remove: () => Promise<void>;
}

/** Starts dev for a story with these files, by their paths below a new folder with `seeds` and `editorial`. */
export async function startDev(files: Readonly<Record<string, string>>): Promise<DevStory> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-dev-'));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  mkdirSync(join(folder, 'editorial'));
  for (const [path, text] of Object.entries(files)) write(path, text);
  const places = ['seeds', 'editorial', 'generated'].flatMap((name) => [`--${name}`, join(folder, name)]);
  const child = spawn(process.execPath, ['scripts/dev.ts', ...places, '--port', '4490'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // Not the environment of tests, in which Astro serves something else.
    env: { PATH: process.env.PATH, HOME: process.env.HOME },
  });
  let printed = '';
  const listening = new Promise<string>((resolve, reject) => {
    const read = (chunk: unknown): void => {
      printed += String(chunk);
      const [address] = /(?<=The site is at )http:\/\/localhost:\d+\//.exec(printed) ?? [];
      if (address !== undefined) resolve(address);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('exit', () => {
      reject(new Error(`dev ended: ${printed}`));
    });
  });
  const stop = async (signal: NodeJS.Signals): Promise<number | null> => {
    child.kill(signal);
    if (child.exitCode === null) await once(child, 'exit');
    return child.exitCode;
  };
  return {
    folder,
    address: await listening,
    printed: () => printed,
    write,
    stop,
    remove: async () => {
      if (child.exitCode === null && child.signalCode === null) await stop('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
