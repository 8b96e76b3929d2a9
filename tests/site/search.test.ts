import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { listFiles } from '../../scripts/folder/list-files.ts';
import type { ServedSite } from '../../scripts/site/serve-site.ts';
import { chooseRoutes } from '../../scripts/site/kinds-of-page.ts';
import { openBrowser } from './open-browser.ts';
import { serveBelow } from './serve-below.ts';
import type { SiteUnderTest } from './site-under-test.ts';

const browser = openBrowser();
// The story whose texts no editor changes while these tests stand.
const [, story] = inject('sites') as [SiteUnderTest, SiteUnderTest];
let below: ServedSite;
beforeAll(async () => {
  below = await serveBelow(story.folder);
});
afterAll(() => below.stop());

interface Visit {
  page: Page;
  /** What the browser asked for since the last call, without the address of the site. */
  requests: () => string[];
  complaints: string[];
}

async function visit(path: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser().newContext(options);
  const page = await context.newPage();
  const [urls, complaints]: [string[], string[]] = [[], []];
  page.on('request', (request) => urls.push(request.url().replace(below.address, '')));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(path.startsWith('file:') ? path : below.address + path, { waitUntil: 'networkidle' });
  return { page, requests: () => urls.splice(0), complaints };
}

/** The groups of results, once the page says that there are results. */
async function resultsOn(page: Page, says: RegExp): Promise<Record<string, string[]>> {
  // Not waitForFunction, which the policy forbids.
  await page.locator('.search-status', { hasText: says }).waitFor();
  const groups = await page.evaluate(() =>
    [...document.querySelectorAll('.search-results section')].map((section): [string, string[]] => [
      section.querySelector('h2')?.textContent ?? '',
      [...section.querySelectorAll('li')].map(({ textContent }) => textContent),
    ]),
  );
  return Object.fromEntries(groups);
}

const FIELD = 'input[type=search]';

describe('before a reader asks', () => {
  test.each(chooseRoutes(story.folder))('/%s loads nothing that it does not show', async (route) => {
    const { page, requests } = await visit(route);
    const scripts = requests().filter((url) => /\.m?js\b|pagefind|\.json/.test(url));
    expect(scripts.map((url) => url.replace(/-[\w-]{8}\.js$/, ''))).toEqual(
      route === 'search/' ? ['_astro/search-page'] : [],
    );
    await page.context().close();
  });

  test('the script of the search, Pagefind’s own in it, is small', () => {
    const [script = ''] = listFiles(story.folder).filter((path) => path.startsWith('_astro/search-page'));
    expect(readFileSync(join(story.folder, script)).length).toBeLessThan(40_000);
  });
});

describe('a search, below another address and under a strict policy', () => {
  test('is loaded at the first touch, and finds people, quotations and passages', async () => {
    const { page, requests, complaints } = await visit('search/');
    const asked: string[] = [];
    requests();
    await page.focus(FIELD);
    await expect.poll(() => asked.push(...requests()) && asked).toContain('pagefind/pagefind-entry.json');
    await page.fill(FIELD, 'Sinclair');
    const found = await resultsOn(page, /results for “Sinclair”/);
    expect(found.People?.[0]).toContain('Sinclair');
    expect(found.Quotations?.length).toBeGreaterThan(0);
    expect(found.Passages?.length).toBeGreaterThan(0);
    expect(await page.locator('.search-results .excerpt-text mark').first().textContent()).toContain('Sinclair');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('leads to the place, and back to the results', async () => {
    const { page } = await visit('search/?q=Sinclair');
    const before = await resultsOn(page, /results for/);
    const link = page.locator('.search-results .excerpts a').first();
    const address = await link.textContent();
    await link.click();
    await page.waitForURL(/\/a\/b\/sources\/[a-z0-9-]+\/#\d+$/);
    expect(page.url().endsWith(`#${address?.split(':')[1] ?? 'none'}`)).toBe(true);
    expect(await page.locator(':target').count()).toBe(1);
    await page.goBack();
    expect(await resultsOn(page, /results for/)).toEqual(before);
    await page.context().close();
  });

  test('keeps to the kinds and the source that are chosen, in the address, too', async () => {
    const { page } = await visit('search/?q=Sinclair');
    const all = await resultsOn(page, /results for/);
    await page.getByRole('checkbox', { name: 'People' }).check();
    expect(Object.keys(await resultsOn(page, /1 result for/))).toEqual(['People']);
    expect(page.url()).toMatch(/\?q=Sinclair&kind=people$/);
    const shared = await visit(page.url().replace(below.address, ''));
    expect(Object.keys(await resultsOn(shared.page, /result/))).toEqual(['People']);
    expect(await shared.page.getByRole('checkbox', { name: 'People' }).isChecked()).toBe(true);
    await shared.page.context().close();
    await page.goBack();
    expect(await resultsOn(page, /results for/)).toEqual(all);
    expect(await page.getByRole('checkbox', { name: 'People' }).isChecked()).toBe(false);

    await page.getByRole('checkbox', { name: 'Passages' }).check();
    await resultsOn(page, /result/);
    const letter = (await page.locator('.excerpts .source-mark').first().textContent()) ?? '';
    const source = await page.locator(`#search-source option[data-letter='${letter}']`).getAttribute('value');
    await page.selectOption('#search-source', source);
    await page.waitForURL(/&source=/);
    const letters = (): Promise<string[]> => page.locator('.search-results .source-mark').allTextContents();
    await expect.poll(async () => [...new Set(await letters())]).toEqual([letter]);
    await page.context().close();
  });

  test('says when there is nothing, and which words stand nowhere', async () => {
    const { page } = await visit('search/');
    await page.fill(FIELD, 'qqqq');
    await resultsOn(page, /^Nothing was found for “qqqq”\.$/);
    expect(await page.locator('.search-results .empty').count()).toBe(1);
    await page.fill(FIELD, 'Sinclair qqqq');
    await resultsOn(page, /Nothing here has “qqqq”\.$/);
    await page.fill(FIELD, '<img src=x onerror=alert(1)>');
    await resultsOn(page, /onerror=alert/);
    expect(await page.locator('main img').count()).toBe(0);
    await page.context().close();
  });

  test('works from the keyboard, and goes on where more is asked for', async () => {
    const { page } = await visit('search/');
    await page.keyboard.press('Tab');
    for (let tabs = 0; tabs < 40 && !(await page.locator(`${FIELD}:focus`).count()); tabs += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.type('the');
    await page.keyboard.press('Enter');
    await resultsOn(page, /results for “the”/);
    const section = page.locator('.search-results section', { has: page.locator('.excerpts') });
    const before = await section.locator('li').count();
    await section.getByRole('button').press('Enter');
    await expect.poll(() => section.locator('li').count()).toBeGreaterThan(before);
    const focused = await page.evaluate(() => {
      const item = document.activeElement?.closest('li');
      return [...document.querySelectorAll('.excerpts > li')].findIndex((other) => other === item);
    });
    expect(focused).toBe(before);
    await page.context().close();
  });

  test.each(['light', 'dark'] as const)('is accessible, and fits a narrow page (%s)', async (colorScheme) => {
    const { page } = await visit('search/?q=the+Sinclair', { colorScheme, viewport: { width: 320, height: 640 } });
    await resultsOn(page, /results for/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode()
      .options({ resultTypes: ['violations'], rules: { 'color-contrast-enhanced': { enabled: true } } })
      .analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
    ).toEqual([]);
    await page.context().close();
  });
});

describe('where there can be no search', () => {
  test('without JavaScript the index serves', async () => {
    const { page } = await visit('search/', { javaScriptEnabled: false });
    expect(await page.locator(FIELD).isVisible()).toBe(false);
    expect(await page.locator(FIELD).isEnabled()).toBe(false);
    expect(await page.locator('noscript').textContent()).toContain('JavaScript');
    expect(await page.locator('.index a').count()).toBeGreaterThan(5);
    await page.context().close();
  });

  test('in a folder opened from disk the page says that it needs a server', async () => {
    const { page, complaints } = await visit(pathToFileURL(resolve(story.folder, 'search/index.html')).href);
    expect(await page.locator('.search-status').textContent()).toContain('searching needs a web server');
    expect(await page.locator(FIELD).isVisible()).toBe(false);
    // Files may not be shared: the script cannot be compared with its hash, and the fonts cannot be asked for ahead; the style sheet asks for them again, and gets them.
    expect(
      complaints.filter(
        (text) =>
          !/^Access to font at|net::ERR_FAILED$|^A preload for|^Subresource Integrity: .*search-page/.test(text),
      ),
    ).toEqual([]);
    expect(await page.evaluate(() => document.fonts.check('1em "Verbatim Sans"'))).toBe(true);
    await page.context().close();
  });
});
