import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import Papa from 'papaparse';
import { describe, expect, inject, test } from 'vitest';
import { listFiles } from '../../scripts/folder/list-files.ts';
import { unguardCell } from '../../src/queries/tables/guard-cell.ts';
import { explainerDataSchema } from '../../src/schema/explainer-data.ts';
import { attributeOf, readHtml, textOf, type HtmlRead } from './read-html.ts';

interface Field {
  name: string;
  type: string;
}
interface Resource {
  name: string;
  path: string;
  schema?: { fields: Field[]; primaryKey: string[]; foreignKeys?: { fields: string[] }[] };
}
type Row = Record<string, unknown>;

const ORIGIN = 'http://site.invalid/';
/** Keys of JSON-LD that hold addresses. */
const ADDRESSES: ReadonlySet<string> = new Set(['@id', 'url', 'item', 'contentUrl']);
/** Of a spreadsheet, with what it overlooks. */
const FORMULA = /^[\s"'“‘]*[=+\-@＝＋－＠−]/u;

describe.each([...inject('sites'), ...inject('extremes')])('$name', ({ folder }) => {
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const pages = readHtml(folder).filter(({ route }) => route !== '404.html');
  const files = new Set(listFiles(folder));
  const data = explainerDataSchema.parse(JSON.parse(read('data/explainer.json')));
  const root = data.site.url?.replace(/\/?$/, '/') ?? ORIGIN;
  const entityOf = new Map(data.entities.map((entity) => [entity.id, entity]));
  const linkedOf = ({ data: [json = '{}'] }: HtmlRead): Row => JSON.parse(json) as Row;

  test('every page tells programs once what it tells people', () => {
    expect(pages.filter((page) => page.data.length !== 1).map(({ route }) => route)).toEqual([]);
    for (const page of pages) {
      const { '@context': context, headline, name = headline, description, url } = linkedOf(page);
      const { metas, route, title } = page;
      expect({ context, description }).toEqual({
        context: 'https://schema.org',
        description: metas.get('description'),
      });
      expect(new URL(String(url), root + route).href).toBe(root + route);
      expect(metas.get('og:title')).toBe(name);
      expect(title).toBe(route === '' ? name : `${String(name)} – ${data.site.title}`);
      expect(metas.get('og:description')).toBe(description);
      expect(metas.get('og:site_name')).toBe(data.site.title);
      expect(metas.get('og:url')).toBe(data.site.url === undefined ? undefined : root + route);
    }
  });

  test('what JSON-LD leads to on the site is there', () => {
    const idsOf = new Map(pages.map(({ route, ids }) => [route, ids]));
    const lost = pages.flatMap((page) =>
      addressesIn(linkedOf(page)).filter((address) => {
        const { href, hash } = new URL(address, root + page.route);
        if (!href.startsWith(root)) return !data.articles.some(({ facts }) => facts.url === address);
        const path = decodeURIComponent(href.slice(root.length).replace(/#.*/, ''));
        const isFile = files.has(path === '' || path.endsWith('/') ? `${path}index.html` : path);
        return !isFile || (hash !== '' && !idsOf.get(path)?.has(decodeURIComponent(hash.slice(1))));
      }),
    );
    expect(lost).toEqual([]);
  });

  test('the page of an entry tells its name, its other names and its point as they are', () => {
    const told = pages.filter(({ route }) => entityOf.has(route.slice(0, -1)));
    expect(told).toHaveLength(data.entities.length);
    for (const page of told) {
      const entity = entityOf.get(page.route.slice(0, -1));
      const main = linkedOf(page).mainEntity as Row;
      const names = new Set(entity?.aliases.map(({ text }) => text).filter((text) => text !== entity.name));
      expect(main.name).toBe(entity?.name);
      expect(main.alternateName ?? []).toEqual([...names].slice(0, 8));
      expect(main.geo).toEqual(entity?.coordinates && { '@type': 'GeoCoordinates', ...entity.coordinates });
    }
  });

  test('what a map calls a place is its name', () => {
    const names = new Set(data.entities.map(({ name }) => name));
    for (const { elements } of pages)
      for (const mark of elements.filter((element) => attributeOf(element, 'class')?.startsWith('map-mark'))) {
        const title = mark.childNodes.find(({ nodeName }) => nodeName === 'title');
        expect(names).toContain(textOf(title));
        expect(attributeOf(mark, 'aria-label')).toBe(textOf(title));
      }
  });

  const { resources } = JSON.parse(read('data/datapackage.json')) as { resources: Resource[] };
  const tables = new Map(
    resources.flatMap(({ name, path, schema }): [string, Row[]][] =>
      schema ? [[name, readTable(read(`data/${path}`), schema.fields)]] : [],
    ),
  );

  test('the tables are what the package says, and refer to one another', () => {
    expect(resources.map(({ path }) => `data/${path}`).filter((path) => !files.has(path))).toEqual([]);
    const csv = [...files].filter((path) => path.endsWith('.csv')).map((path) => path.slice('data/'.length));
    expect(
      resources
        .filter(({ schema }) => schema)
        .map(({ path }) => path)
        .sort(),
    ).toEqual(csv.sort());
    const sources = new Set(tables.get('sources')?.map(({ id }) => id));
    for (const { name, schema } of resources) {
      const rows = tables.get(name) ?? [];
      const keys = rows.map((row) => JSON.stringify(schema?.primaryKey.map((key) => row[key])));
      expect(new Set(keys).size).toBe(keys.length);
      if (schema?.foreignKeys) expect(rows.filter(({ source }) => !sources.has(source))).toEqual([]);
    }
  });

  test('the tables hold what was found, letter for letter', () => {
    const pick = (rows: Row[] = [], ...names: string[]): unknown[][] =>
      rows.map((row) => names.map((name) => row[name]));
    for (const [table, kind] of [
      ['people', 'person'],
      ['agencies', 'agency'],
      ['places', 'place'],
    ] as const) {
      const own = data.entities.filter((entity) => entity.kind === kind);
      expect(pick(tables.get(table), 'id', 'name', 'names')).toEqual(
        own.map(({ id, name, aliases }) => [id, name, aliases.map(({ text }) => text)]),
      );
    }
    expect(pick(tables.get('places'), 'latitude', 'longitude')).toEqual(
      data.entities
        .filter(({ kind }) => kind === 'place')
        .map(({ coordinates }) => [coordinates?.latitude ?? null, coordinates?.longitude ?? null]),
    );
    expect(pick(tables.get('sources'), 'id', 'title', 'publisher', 'licence')).toEqual(
      data.articles.map(({ id, facts }) => [id, facts.title ?? '', facts.publisher ?? '', facts.licence ?? '']),
    );
    const byPlace = (a: { start: number }, b: { start: number }): number => a.start - b.start;
    expect(pick(tables.get('figures'), 'source', 'start', 'value')).toEqual(
      data.articles.flatMap(({ id, figures }) =>
        figures.toSorted(byPlace).map(({ start, value }) => [id, start, value ?? null]),
      ),
    );
    expect(tables.get('timeline')).toHaveLength(data.articles.reduce((sum, { times }) => sum + times.length, 0));
    expect(tables.get('quotations')).toHaveLength(
      data.articles.reduce((sum, { attributions }) => sum + attributions.length, 0),
    );
  });

  test('the tables have words of a text only where the site shows them', () => {
    const textOfArticle = new Map(data.articles.map(({ id, blocks }) => [id, blocks]));
    for (const name of ['quotations', 'figures', 'timeline', 'unconfirmed'])
      for (const { source, start, words } of tables.get(name) ?? []) {
        const block = textOfArticle.get(String(source))?.findLast((one) => one.start <= Number(start));
        const [first = ''] = String(words).split(/ \[…\] |\n/);
        expect(
          block?.text
            ?.slice(Number(start) - block.start)
            .split('\n')
            .join(' ')
            .startsWith(first),
          `${name}: ${first}`,
        ).toBe(true);
      }
  });

  test('the sitemap names every page but the search, and robots find it', () => {
    expect(existsSync(join(folder, 'sitemap.xml'))).toBe(data.site.url !== undefined);
    expect(read('robots.txt').includes('Sitemap:')).toBe(data.site.url !== undefined);
    if (data.site.url === undefined) return;
    expect(read('robots.txt')).toContain(`\nSitemap: ${root}sitemap.xml\n`);
    const parser = new XMLParser({ parseTagValue: false, isArray: (name) => name === 'url' });
    const { urlset } = parser.parse(read('sitemap.xml'), true) as {
      urlset: { url: { loc: string; lastmod?: string }[] };
    };
    const routes = urlset.url.map(({ loc }) => loc.slice(root.length));
    expect(routes.toSorted()).toEqual(
      pages
        .map(({ route }) => route)
        .filter((route) => route !== 'search/')
        .sort(),
    );
    expect(urlset.url.filter(({ lastmod }) => lastmod !== undefined && !/^\d{4}-\d\d-\d\d$/.test(lastmod))).toEqual([]);
  });
});

/** The rows of a table as they were before they were written. */
function readTable(csv: string, fields: readonly Field[]): Row[] {
  const { data, errors } = Papa.parse<string[]>(csv, { delimiter: ',', newline: '\r\n', skipEmptyLines: true });
  expect(errors.filter(({ code }) => code !== 'UndetectableDelimiter')).toEqual([]);
  const [header, ...rows] = data;
  expect(header).toEqual(fields.map(({ name }) => name));
  return rows.map((cells) => {
    expect(cells).toHaveLength(fields.length);
    return Object.fromEntries(fields.map(({ name, type }, at) => [name, readCell(cells[at] ?? '', type)]));
  });
}

function readCell(cell: string, type: string): unknown {
  if (type !== 'number' && type !== 'integer') {
    for (const piece of cell.split(/[;|\t\r\n]/)) if (FORMULA.test(piece)) expect(piece).toMatch(/^'/);
  }
  if (type === 'array') return JSON.parse(cell);
  if (type === 'string') return unguardCell(cell);
  if (type === 'boolean') return cell === 'true';
  return cell === '' ? null : Number(cell);
}

/** Every address in a value of JSON-LD. */
function addressesIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return ADDRESSES.has(key) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item) => addressesIn(item, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => addressesIn(item, name));
}
