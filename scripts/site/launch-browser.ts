import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { chromium, type BrowserServer, type LaunchOptions } from 'playwright-core';

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];

/**
 * Starts a browser that programs connect to: an installed Chrome or Chromium, else the one in a package of npm (Linux),
 * which runs on a bare system too. It takes these arguments besides its own.
 */
export async function launchBrowser(args: string[] = []): Promise<BrowserServer> {
  const installed = findInstalled();
  if (installed) return chromium.launchServer({ executablePath: installed, args });
  if (process.platform !== 'linux') return chromium.launchServer({ channel: 'chrome', args });
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-browser-'));
  try {
    const options = await unpackBrowser(folder);
    const server = await chromium.launchServer({ ...options, args: [...(options.args ?? []), ...args] });
    server.on('close', () => {
      rmSync(folder, { recursive: true, force: true });
    });
    return server;
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

function findInstalled(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find((path) => existsSync(path));
}

/** Unpacks the carried browser, and the libraries that a bare system lacks, into an empty folder. */
async function unpackBrowser(folder: string): Promise<LaunchOptions> {
  // The package unpacks into the system's folder for temporary files, and takes what lies there half unpacked for whole.
  const { TMPDIR } = process.env;
  process.env.TMPDIR = folder;
  try {
    const { default: carried, inflate } = await import('@sparticuz/chromium');
    const package_ = dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium'));
    const executablePath = await carried.executablePath();
    await inflate(join(package_, '..', 'bin', 'al2023.tar.br'));
    // The configuration that comes along looks for fonts where a cloud function keeps them.
    writeFileSync(join(folder, 'fonts', 'fonts.conf'), fontConfiguration(folder));
    const libraries = [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter);
    const env = { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(folder, 'fonts') };
    return { executablePath, args: ['--no-zygote', '--disable-gpu'], env };
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}

function fontConfiguration(folder: string): string {
  const folders = [join(folder, 'fonts'), '/usr/share/fonts'].map((path) => `<dir>${path}</dir>`);
  return `<?xml version="1.0"?><fontconfig>${folders.join('')}<cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>`;
}
