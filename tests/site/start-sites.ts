import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { launchBrowser } from '../../scripts/site/launch-browser.ts';
import { serveSite, type ServedSite } from '../../scripts/site/serve-site.ts';
import type { SiteUnderTest } from './site-under-test.ts';
import { writeManyTexts } from './write-many-texts.ts';

/** Where tests look for the first site; each of the others has the next port, or one after it. */
const PORT = 4400;

/**
 * Starts one browser for all tests of the site and serves the sites that they look at: the project's own, as the last
 * build left it in dist, and those of other stories, but for one without an editor's word. Gives back what stops all that.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync('dist/index.html')) throw new Error('there is no site to test: run "npm run build" first');
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-site-'));
  const editorial = join(folder, 'editorial');
  mkdirSync(editorial);
  writeManyTexts(join(folder, 'many-texts'));
  mkdirSync(join(folder, 'no-text'));
  const own = { name: 'own story', folder: resolve('dist'), editorial: 'content/editorial' };
  const written = {
    name: 'a written story',
    seeds: 'tests/fixtures/ferry-story/seeds',
    editorial: 'tests/fixtures/written-story/editorial',
  };
  // A story that has just begun has nothing to look at yet.
  const [first, last] = existsSync('content/generated/articles') ? [own, written] : [written, own];
  const places: (Partial<SiteUnderTest> & { name: string; seeds?: string })[] = [
    first,
    { name: 'another story', seeds: 'tests/fixtures/ferry-story/seeds' },
    { name: 'one text', seeds: 'tests/fixtures/one-text/seeds' },
    { name: 'a text with nothing to find', seeds: 'tests/fixtures/bare-text/seeds' },
    { name: 'many texts', seeds: join(folder, 'many-texts') },
    { name: 'no text', seeds: join(folder, 'no-text') },
    last,
  ];
  const served: (SiteUnderTest & ServedSite)[] = [];
  for (const place of places) {
    const site = { folder: join(folder, place.name, 'site'), editorial, ...place };
    if (site.seeds !== undefined) buildStory(site.seeds, { ...site, generated: join(folder, site.name, 'generated') });
    served.push({ ...site, ...(await serveSite(site.folder, PORT + 20 * served.length)) });
  }
  const browser = await launchBrowser();
  const sites = served.map(({ name, folder, address, editorial }): SiteUnderTest => ({
    name,
    folder,
    address,
    editorial,
  }));
  project.provide('sites', sites.slice(0, 2));
  project.provide('extremes', sites.slice(2));
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await Promise.all(served.map(({ stop }) => stop()));
    rmSync(folder, { recursive: true, force: true });
  };
}

/** One after the other: Astro keeps what it is at in one folder of the project. */
function buildStory(seeds: string, to: { editorial: string; generated: string; folder: string }): void {
  const places = ['--editorial', to.editorial, '--generated', to.generated, '--output', to.folder];
  execFileSync(process.execPath, ['scripts/build.ts', '--seeds', seeds, ...places], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
