import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { chooseRoutes, fileOfRoute } from '../../scripts/site/kinds-of-page.ts';
import { policyInPage } from '../../src/schema/security-policy.ts';
import { openBrowser } from './open-browser.ts';
import { attributeOf, readHtml, textOf, type HtmlElement } from './read-html.ts';
import type { SiteUnderTest } from './site-under-test.ts';

const browser = openBrowser();
const [, story] = inject('sites') as [SiteUnderTest, SiteUnderTest];
const HEAD = '<head><meta charset="utf-8">';
const META = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/;

/** The scripts of a page that are not data, as a policy names them by what is in them. */
function hashScripts(folder: string, elements: readonly HtmlElement[]): string[] {
  return elements
    .filter((element) => element.tagName === 'script' && attributeOf(element, 'type') === undefined)
    .map((script) => {
      const file = attributeOf(script, 'src')?.replace(/^\.\.\//, '');
      const hash = createHash('sha256').update(file === undefined ? textOf(script) : readFileSync(join(folder, file)));
      return `'sha256-${hash.digest('base64')}'`;
    });
}

describe.each([...inject('sites'), ...inject('extremes')])('$name', ({ folder }) => {
  test('every page says first, behind its encoding, what it may load', () => {
    const faults = readHtml(folder).flatMap(({ route, elements }) => {
      const head = elements.findIndex(({ tagName }) => tagName === 'head');
      const [encoding, policy] = elements
        .slice(head + 1)
        .map((element) => new Map(element.attrs.map(({ name, value }) => [name, value])));
      const scripts = hashScripts(folder, elements);
      const expected = scripts.length > 0 ? policyInPage('search', scripts) : policyInPage('nothing');
      const isFirst = encoding?.get('charset') === 'utf-8' && policy?.get('http-equiv') === 'Content-Security-Policy';
      const isAllowed = route === 'search/' || scripts.length === 0;
      return isFirst && isAllowed && policy.get('content') === expected ? [] : [route];
    });
    expect(faults).toEqual([]);
  });
});

const EVIL = 'http://evil.invalid/';
const run = (name: string): string => `document.documentElement.dataset.${name} = 1`;

/** Markup that does something by itself: says that it ran, by its name, or asks another host for something of its name. */
const INTRUSIONS: Readonly<Record<string, string>> = {
  inline: `<script>${run('inline')}</script>`,
  module: `<script type="module">${run('module')}</script>`,
  handler: `<img src="x" onerror="${run('handler')}">`,
  svg: `<svg onload="${run('svg')}"></svg>`,
  srcdoc: `<iframe srcdoc="<script>parent.${run('srcdoc')}</script>"></iframe>`,
  frame: `<iframe src="javascript:parent.${run('frame')}"></iframe>`,
  data: `<script src="data:text/javascript,${run('data')}"></script>`,
  own: '<script src="own.js"></script>',
  other: `<script src="${EVIL}other"></script>`,
  preload: `<link rel="preload" as="image" href="${EVIL}preload">`,
  sheet: `<link rel="stylesheet" href="${EVIL}sheet">`,
  style: `<style>body { background: url(${EVIL}style) }</style>`,
  attribute: `<p style="background: url(${EVIL}attribute)">x</p>`,
  font: `<style>@font-face { font-family: e; src: url(${EVIL}font) } p { font-family: e !important }</style>`,
  picture: `<img src="${EVIL}picture">`,
  set: `<img srcset="${EVIL}set 2x">`,
  site: `<iframe src="${EVIL}site"></iframe>`,
  object: `<object data="${EVIL}object"></object>`,
  sound: `<audio src="${EVIL}sound" preload="auto"></audio>`,
  poster: `<video poster="${EVIL}poster"></video>`,
};
/** Markup that does something when it is clicked, or to all that comes after it, and so stands alone. */
const ALONE: Readonly<Record<string, string>> = {
  link: `<a id="go" href="javascript:${run('link')}">x</a>`,
  form: `<form action="${EVIL}form"><button id="go">x</button></form>`,
  button: `<form><button id="go" formaction="${EVIL}button">x</button></form>`,
  base: `<base href="${EVIL}"><img src="base">`,
};

/** Puts markup into a page, with its policy or without, and gives back the names of what came to something. */
async function intrude(path: string, markup: string, isPolicyLeft: boolean): Promise<string[]> {
  const page = await browser().newPage();
  const done = new Set<string>();
  await page.route('**/*', async (route) => {
    const url = route.request().url();
    if (url.startsWith(EVIL)) {
      done.add(url.slice(EVIL.length).replace(/\?$/, ''));
      await route.fulfill({ contentType: 'text/javascript', body: '' });
    } else if (url.endsWith('/own.js')) await route.fulfill({ contentType: 'text/javascript', body: run('own') });
    else if (url === story.address + path) {
      const html = readFileSync(join(story.folder, fileOfRoute(path)), 'utf8');
      const left = isPolicyLeft ? html : html.replace(META, '');
      // In front of all else, but for what says what may be loaded.
      const body = left.replace(isPolicyLeft ? META : HEAD, (before) => before + markup);
      await route.fulfill({ contentType: 'text/html', body });
    } else await route.continue();
  });
  await page.goto(story.address + path, { waitUntil: 'load' });
  const button = page.locator('#go');
  if ((await button.count()) > 0) await button.dispatchEvent('click');
  await page.waitForTimeout(500);
  const ran = await page.evaluate(() => Object.keys(document.documentElement.dataset));
  await page.close();
  return [...done, ...ran].sort();
}

const ALL = Object.values(INTRUSIONS).join('');

describe.each(['people/', 'search/'])('markup that got into /%s', (path) => {
  test('does nothing, with the policy alone', async () => {
    expect(await intrude(path, ALL, true)).toEqual([]);
    for (const markup of Object.values(ALONE)) expect(await intrude(path, markup, true)).toEqual([]);
  });
});

test('without the policy all of it does', async () => {
  expect(await intrude('people/', ALL, false)).toEqual(Object.keys(INTRUSIONS).sort());
  for (const [name, markup] of Object.entries(ALONE)) expect(await intrude('people/', markup, false)).toContain(name);
});

test('JSON-LD in a page is data, which the policy lets stand', async () => {
  const page = await browser().newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  await page.route(`${story.address}people/`, async (route) => {
    const html = readFileSync(join(story.folder, 'people/index.html'), 'utf8');
    const data = '<script type="application/ld+json">{"@context":"https://schema.org","name":"x"}</script>';
    await route.fulfill({ contentType: 'text/html', body: html.replace('</head>', `${data}</head>`) });
  });
  await page.goto(`${story.address}people/`, { waitUntil: 'load' });
  expect(await page.locator('script[type="application/ld+json"]').last().textContent()).toContain('"name":"x"');
  expect(complaints).toEqual([]);
  await page.close();
});

/** Tries to make markup or a script of text, as a careless script would; the names of what was not refused. */
function tryText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const script = document.createElement('script');
    const attempts: Record<string, () => unknown> = {
      innerHTML: () => (document.createElement('p').innerHTML = '<b>x</b>'),
      outerHTML: () => (document.createElement('p').outerHTML = '<b>x</b>'),
      insertAdjacentHTML: () => {
        document.body.insertAdjacentHTML('beforeend', '<b>x</b>');
      },
      srcdoc: () => (document.createElement('iframe').srcdoc = '<b>x</b>'),
      'script.text': () => (script.text = 'x'),
      'script.src': () => (script.src = 'x.js'),
      DOMParser: () => new DOMParser().parseFromString('<b>x</b>', 'text/html'),
      policy: () =>
        (
          globalThis as unknown as { trustedTypes: { createPolicy: (name: string, rules: object) => unknown } }
        ).trustedTypes.createPolicy('x', {}),
    };
    return Object.entries(attempts).flatMap(([name, attempt]) => {
      try {
        attempt();
        return [name];
      } catch {
        return [];
      }
    });
  });
}

test.each(['people/', 'search/', '404.html'])('no script could make markup of text in /%s', async (route) => {
  const page = await browser().newPage();
  await page.goto(story.address + route);
  expect(await tryText(page)).toEqual([]);
  await page.close();
});

test('a folder opened from disk has its style, its fonts and its pictures', async () => {
  const page = await browser().newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  for (const route of chooseRoutes(story.folder)) {
    // A page for lost readers starts from the root of a host.
    if (route === '404.html') continue;
    await page.goto(pathToFileURL(resolve(story.folder, fileOfRoute(route))).href, { waitUntil: 'load' });
    expect(await page.evaluate(() => document.styleSheets.length)).toBe(1);
    await expect.poll(() => page.evaluate(() => document.fonts.check('1em "Verbatim Sans"'))).toBe(true);
    const picture = page.locator('img').first();
    if ((await picture.count()) > 0)
      expect(await picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
  }
  expect(complaints.filter((text) => /Content Security Policy|Trusted Type/.test(text))).toEqual([]);
  await page.close();
});

test('a search asks nobody else, and complains of nothing, under the policy of the page and of the host', async () => {
  const page = await browser().newPage();
  const [urls, complaints]: [string[], string[]] = [[], []];
  page.on('request', (request) => urls.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  const response = await page.goto(`${story.address}search/?q=the`, { waitUntil: 'networkidle' });
  expect(response?.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
  await page.locator('.search-status', { hasText: /results for/ }).waitFor();
  await page.fill('input[type=search]', 'Sinclair');
  await page.keyboard.press('Enter');
  await page.locator('.search-status', { hasText: /results for “Sinclair”/ }).waitFor();
  expect(urls.some((url) => url.includes('/pagefind/'))).toBe(true);
  expect(urls.filter((url) => !url.startsWith(story.address))).toEqual([]);
  expect(complaints).toEqual([]);
  await page.close();
});
