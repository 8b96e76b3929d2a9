import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { fileOfRoute, listRoutes } from '../../scripts/site/kinds-of-page.ts';
import type { ExplainerData } from '../../src/schema/explainer-data.ts';
import { openBrowser } from './open-browser.ts';

const browser = openBrowser();
const site = [...inject('sites'), ...inject('extremes')].find(({ name }) => name === 'a written story');
const folder = site?.folder ?? '';
const address = site?.address ?? '';
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

const REPOSITORY = 'https://github.com/harbour-desk/isla-rose';
const EDIT = `${REPOSITORY}/edit/main/content/editorial/`;
const NEW = `${REPOSITORY}/new/main?filename=content/editorial/`;

test.each([
  ['', `${EDIT}explainer.md`],
  ['404.html', `${EDIT}site.md`],
  ['chapters/the-night/', `${EDIT}chapters/the-night.md`],
  ['reading/', `${EDIT}pages/reading.md`],
  ['people/fiona-macrae/', `${EDIT}people/fiona-macrae.md`],
  ['people/alan-dunbar/', `${NEW}people/alan-dunbar.md&value=---%0A`],
  ['sources/ferry-agency/', `${NEW}articles/ferry-agency.md&value=---%0A`],
  ['updates/', `${NEW}updates/what-changed.md&value=---%0A`],
  ...['about', 'compare', 'figures', 'people', 'quotations', 'search', 'sources', 'timeline', 'unconfirmed'].map(
    (page) => [`${page}/`, `${NEW}pages/${page}.md&value=---%0A`],
  ),
  ['about/rules/', `${NEW}pages/about.md&value=---%0A`],
])('/%s leads to its file', (route, link = '') => {
  const links = Array.from(read(fileOfRoute(route)).matchAll(/href="([^"]*)"[^>]*>\s*Edit /g), ([, href = '']) => href);
  expect(links.at(-1)?.replaceAll('&#38;', '&').replaceAll('&amp;', '&').slice(0, link.length)).toBe(link);
});

test('every page leads to a file', () => {
  expect(listRoutes(folder).filter((route) => !read(fileOfRoute(route)).includes(REPOSITORY))).toEqual([]);
});

test('home lists the chapters in their order, and what changed last', async () => {
  const page = await browser().newPage();
  await page.goto(address);
  const textsOf = (selector: string): Promise<string[]> => page.locator(selector).allInnerTexts();
  expect(await textsOf('[aria-labelledby=chapters] a')).toEqual([
    'The night on the rocks',
    'The day after',
    'What is said about the radar',
  ]);
  expect(await textsOf('[aria-labelledby=updates] li a')).toEqual([
    'A day was added',
    'A name & its <title> were corrected',
    'A chapter on the radar',
  ]);
  expect(await textsOf('[aria-labelledby=updates] time')).toEqual(['12 June 2025', '12 June 2025', '10 June 2025']);
  await page.goto(`${address}chapters/the-day-after/`);
  expect(await textsOf('[aria-labelledby=chapters] p')).toEqual([
    'Before: The night on the rocks',
    'Next: What is said about the radar',
  ]);
  expect(await textsOf('.parts [aria-current=page]')).toEqual(['The day after']);
  expect(await textsOf('.colophon a')).toContain('How to read this');
  await page.close();
});

test('what a chapter cites is used there', () => {
  const { ledger } = JSON.parse(read('data/explainer.json')) as ExplainerData;
  const [passage] = ledger
    .filter(({ article }) => article === 'ferry-broadcaster')
    .flatMap(({ passages }) => passages.filter(({ line }) => line === 16));
  expect(passage?.uses).toContainEqual({
    kind: 'cited',
    label: 'What is said about the radar',
    route: '/chapters/the-radar/#sentence-3',
    sentences: [1],
  });
  expect(read('sources/ferry-broadcaster/index.html')).toContain('href="../../chapters/the-radar/#sentence-3"');
  expect(read('chapters/the-radar/index.html')).toContain('id="sentence-3"');
});

test('programs find the feeds from every page and can read them', async () => {
  const found = listRoutes(folder).filter((route) => read(fileOfRoute(route)).includes('rel="alternate"'));
  expect(found).toEqual(listRoutes(folder).filter((route) => route !== '404.html'));
  const page = await browser().newPage();
  await page.goto(`${address}updates/`);
  const addresses = await page
    .locator('link[rel=alternate]')
    .evaluateAll((links) => links.map((link) => new URL(link.getAttribute('href') ?? '', document.baseURI).href));
  expect(addresses).toEqual(['atom.xml', 'rss.xml', 'feed.json'].map((file) => `${address}updates/${file}`));
  const feeds = await page.evaluate(async () => {
    const load = async (file: string) =>
      new DOMParser().parseFromString(await (await fetch(file)).text(), 'application/xml');
    const [atom, rss] = [await load('atom.xml'), await load('rss.xml')];
    const textsOf = (feed: Document, selector: string) =>
      [...feed.querySelectorAll(selector)].map(({ textContent }) => textContent);
    return {
      broken: [atom, rss].map((feed) => feed.querySelectorAll('parsererror').length),
      atom: {
        ids: textsOf(atom, 'entry > id'),
        titles: textsOf(atom, 'entry > title'),
        updated: textsOf(atom, 'updated'),
      },
      rss: {
        links: textsOf(rss, 'item > link'),
        days: textsOf(rss, 'item > pubDate'),
        titles: textsOf(rss, 'item > title'),
      },
    };
  });
  const links = ['2025-06-12-b-date', '2025-06-12-a-name', '2025-06-10-radar', '2025-06-09-marks'].map(
    (id) => `https://rose.example/updates/#${id}`,
  );
  const days = ['2025-06-12', '2025-06-12', '2025-06-10', '2025-06-09'].map((day) => `${day}T00:00:00.000Z`);
  expect(feeds).toEqual({
    broken: [0, 0],
    atom: {
      ids: links,
      titles: [
        'A day was added',
        'A name &amp; its &lt;title&gt; were corrected',
        'A chapter on the radar',
        '@Marks ]]&gt; &lt;/script&gt; &amp;amp; "quotes" ]]&gt; were added',
      ],
      updated: [days[0], ...days],
    },
    rss: {
      links,
      days: days.map((day) => new Date(day).toUTCString()),
      titles: [
        'A day was added',
        'A name & its <title> were corrected',
        'A chapter on the radar',
        '@Marks ]]> </script> &amp; "quotes" ]]> were added',
      ],
    },
  });
  const json = JSON.parse(read('updates/feed.json')) as { items: { url: string }[] };
  expect(json.items.map(({ url }) => url)).toEqual(links);
  await page.close();
});
