import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveSite } from '../../scripts/site/serve-site.ts';
import { launchBrowser } from '../../scripts/site/launch-browser.ts';
import type { SiteUnderTest } from './site-under-test.ts';

const FIXTURE = 'tests/fixtures/ferry-story/seeds';

/**
 * Starts one browser for all tests of the site and serves two sites: the project's own, as the last build left it in
 * dist, and that of another story without an editor's word. Gives back what stops all that.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync('dist/index.html')) throw new Error('there is no site to test: run "npm run build" first');
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-site-'));
  const editorial = join(folder, 'editorial');
  mkdirSync(editorial);
  const places = ['--generated', join(folder, 'generated'), '--output', join(folder, 'site')];
  execFileSync(process.execPath, ['scripts/build.ts', '--seeds', FIXTURE, '--editorial', editorial, ...places], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const own = await serveSite(resolve('dist'), 4400);
  const other = await serveSite(join(folder, 'site'), 4420);
  const browser = await launchBrowser();
  const sites: SiteUnderTest[] = [
    { name: 'own story', folder: 'dist', address: own.address, editorial: 'content/editorial' },
    { name: 'another story', folder: join(folder, 'site'), address: other.address, editorial },
  ];
  project.provide('sites', sites);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await Promise.all([own.stop(), other.stop()]);
    rmSync(folder, { recursive: true, force: true });
  };
}
