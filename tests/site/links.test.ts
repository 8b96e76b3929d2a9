import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { listFiles } from '../../scripts/folder/list-files.ts';
import { readFolder } from '../../scripts/folder/read-folder.ts';
import { listRoutes } from '../../scripts/site/kinds-of-page.ts';
import { openBrowser } from './open-browser.ts';
import type { SiteUnderTest } from './site-under-test.ts';

interface Visited {
  route: string;
  ids: Set<string>;
  /** Every address in an attribute, as it is written. */
  addresses: string[];
  /** Scripts that would run; JSON-LD does not. */
  scripts: number;
  /** Addresses that the browser asked for. */
  requests: string[];
  /** What the browser complained of. */
  complaints: string[];
}

/** Whose points stand on the maps; its licence (CC BY) wants a link. Nothing is asked of it. */
const ATTRIBUTED = 'https://www.geonames.org';

const browser = openBrowser();

describe.each([...inject('sites'), ...inject('extremes')])('$name', (site) => {
  test('every link leads somewhere, every fragment to something, and nothing to another host', async () => {
    const pages = await visitAll(site);
    const files = new Set(listFiles(site.folder));
    const idsOf = new Map(pages.map(({ route, ids }) => [route, ids]));
    const written = [ATTRIBUTED, ...readFolder(site.editorial).map(String)].join('\n');
    const own = Array.from(written.matchAll(/^(?:url|repository): (\S+)$/gm), ([, address = '']) => address);
    const faults = pages.flatMap(({ route, addresses }) =>
      addresses.flatMap((address) => {
        const fault = findFault(address, { route, files, idsOf, written, own });
        return fault ? `${route || 'home'}: ${address} ${fault}` : [];
      }),
    );
    expect.soft([...new Set(faults)]).toEqual([]);
    expect.soft(pages.flatMap(({ addresses }) => addresses).length).toBeGreaterThan(pages.length);
    // Where there is no text, there is nothing to search.
    const searched = pages.some(({ route }) => /^sources\/./.test(route));
    const scripted = pages.filter(({ scripts }) => scripts > 0).map(({ route }) => route);
    expect.soft(scripted).toEqual(searched ? ['search/'] : []);
    expect.soft(pages.flatMap(({ complaints }) => complaints)).toEqual([]);
    const requests = pages.flatMap(({ requests }) => requests);
    expect.soft(requests.filter((url) => !url.startsWith(site.address) && !url.startsWith('data:'))).toEqual([]);
  });

  test('what is drawn on the timeline leads to what is listed below it', () => {
    const html = readFileSync(join(site.folder, 'timeline/index.html'), 'utf8');
    const marks = Array.from(html.matchAll(/class="day-(?:mark|chip)"[^>]*href="([^"]*)"/g), ([, href]) => href);
    const drawn = [...html.matchAll(/class="day-(?:mark|chip)"/g)].length;
    expect(marks.filter((href) => href?.startsWith('#')).length).toBe(drawn);
  });

  test('every page is reached from home', async () => {
    const pages = await visitAll(site);
    const reached = new Set(['']);
    for (const route of reached) {
      const page = pages.find((visited) => visited.route === route);
      for (const address of page?.addresses ?? []) reached.add(pathOf(address, route));
    }
    const lost = listRoutes(site.folder).filter((route) => !reached.has(route) && route !== '404.html');
    expect(lost).toEqual([]);
  });
});

const ORIGIN = 'http://site.invalid/';

/** The route or file that an address leads to. */
function pathOf(address: string, route: string): string {
  return decodeURIComponent(new URL(address, ORIGIN + route).pathname.slice(1));
}

interface Surroundings {
  route: string;
  files: ReadonlySet<string>;
  idsOf: ReadonlyMap<string, ReadonlySet<string>>;
  written: string;
  /** The addresses of the site and of its repository; canonical links and those to edit a page begin so. */
  own: readonly string[];
}

function findFault(address: string, { route, files, idsOf, written, own }: Surroundings): string | undefined {
  if (own.some((beginning) => address.startsWith(beginning))) return undefined;
  if (/^(?:https?|mailto):/.test(address)) return written.includes(address) ? undefined : 'is not from the editor';
  if (address.startsWith('data:')) return undefined;
  // The page for lost readers is shown at any address, so only its links may begin at the root.
  if (/^(?:\/|[a-z][a-z+.-]*:)/i.test(address) && route !== '404.html') return 'is not relative';
  const path = pathOf(address, route);
  if (!files.has(path === '' || path.endsWith('/') ? `${path}index.html` : path)) return 'leads nowhere';
  const fragment = decodeURIComponent(new URL(address, ORIGIN + route).hash.slice(1));
  if (fragment !== '' && !idsOf.get(path)?.has(fragment)) return 'leads to nothing on the page';
  return undefined;
}

const visits = new Map<string, Promise<Visited[]>>();

/** Opens every page once, however many tests ask. */
function visitAll(site: SiteUnderTest): Promise<Visited[]> {
  const known = visits.get(site.name) ?? openPages(site);
  visits.set(site.name, known);
  return known;
}

async function openPages({ folder, address }: SiteUnderTest): Promise<Visited[]> {
  const page = await browser().newPage();
  let visited: Visited | undefined;
  page.on('request', (request) => visited?.requests.push(request.url()));
  page.on('console', (message) => visited?.complaints.push(message.text()));
  page.on('pageerror', (error) => visited?.complaints.push(error.message));
  const all: Visited[] = [];
  for (const route of listRoutes(folder)) {
    visited = { route, ids: new Set(), addresses: [], scripts: 0, requests: [], complaints: [] };
    await page.goto(address + route);
    const found = await page.evaluate(() => {
      const names = ['href', 'src', 'action', 'poster', 'xlink:href'];
      const elements = [...document.querySelectorAll('*')];
      const sets = elements.flatMap((element) =>
        (element.getAttribute('srcset') ?? '').split(',').map((part) => part.trim().split(' ')[0] ?? ''),
      );
      return {
        ids: elements.map(({ id }) => id).filter(Boolean),
        addresses: [
          ...elements.flatMap((element) => names.map((name) => element.getAttribute(name) ?? '')),
          ...sets,
        ].filter(Boolean),
        scripts: document.querySelectorAll('script:not([type="application/ld+json"])').length,
      };
    });
    all.push({ ...visited, ids: new Set(found.ids), addresses: found.addresses, scripts: found.scripts });
  }
  await page.close();
  return all;
}
