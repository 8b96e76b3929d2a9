import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildLedger } from '../../../src/queries/ledger/build-ledger.ts';
import { findPassage } from '../../../src/queries/passages/find-passage.ts';
import { addressesFrom } from '../../../src/queries/story/address-on-site.ts';
import { buildStory } from '../../../src/queries/story/build-story.ts';
import { describePackage } from '../../../src/queries/tables/describe-package.ts';
import type { Cell, Table } from '../../../src/queries/tables/table.ts';
import { tablesOfStory } from '../../../src/queries/tables/tables-of-story.ts';
import { articleSchema } from '../../../src/schema/article.ts';
import { comparisonSchema } from '../../../src/schema/comparison.ts';
import { entitySchema } from '../../../src/schema/entity.ts';
import { parseGeneratedFile } from '../../../src/schema/generated-file.ts';

const folder = 'tests/fixtures/ferry-story/generated';
const read = (part: string): unknown[] =>
  readdirSync(`${folder}/${part}`).map(
    (name) => parseGeneratedFile(readFileSync(`${folder}/${part}/${name}`, 'utf8')).data,
  );
const articles = read('articles').map((data) => articleSchema.parse(data));
const entities = ['people', 'agencies', 'places'].flatMap(read).map((data) => entitySchema.parse(data));
const [comparison] = read('pages').map((data) => comparisonSchema.parse(data));
const story = buildStory(articles, entities, comparison);
const ledger = buildLedger(story, [], comparison);
const tables = tablesOfStory(story, addressesFrom({ url: 'https://example.org/a' }, '/'));
const cellsOf = ({ columns, rows }: Table, name: string): Cell[] => {
  const at = columns.findIndex((column) => column.name === name);
  return at < 0 ? [] : rows.map((row) => row[at]);
};

describe.each(tables)('the table $name', (table) => {
  const { columns, rows, key } = table;

  it('has a value of the right type in each column', () => {
    const fits = {
      string: (cell: Cell) => cell === undefined || typeof cell === 'string',
      integer: (cell: Cell) => Number.isInteger(cell),
      number: (cell: Cell) => cell === undefined || Number.isFinite(cell),
      boolean: (cell: Cell) => typeof cell === 'boolean',
      array: (cell: Cell) => Array.isArray(cell),
    };
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row).toHaveLength(columns.length);
      expect(columns.filter(({ type }, at) => !fits[type](row[at])).map(({ name }) => name)).toEqual([]);
    }
    expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
    expect(columns.filter(({ name }) => !/^[a-z][a-z0-9_]*$/.test(name))).toEqual([]);
  });

  it('has a key that no two rows share', () => {
    const keys = rows.map((row) =>
      key.map((name) => row[columns.findIndex((column) => column.name === name)]).join(' '),
    );
    expect(keys.filter((one, at) => keys.indexOf(one) !== at)).toEqual([]);
  });

  it('leads from each find to its words, where they are shown', () => {
    const shown = new Map(
      [...ledger.values()]
        .flat()
        .map(({ placed: { article, block }, shown }) => [`${article.id}:${block.line}`, shown]),
    );
    for (const passage of [...cellsOf(table, 'passage'), ...cellsOf(table, 'first_passage')]) {
      expect(findPassage(story, String(passage)), String(passage)).toBeDefined();
      expect(shown.get(String(passage).replace(/\.\d+$/, ''))).toBe(true);
    }
    for (const name of ['address', 'first_address']) {
      for (const address of cellsOf(table, name)) expect(address).toMatch(/^https:\/\/example\.org\/a\/[^/]/);
    }
    const [sources, words, starts] = ['source', 'words', 'start'].map((name) => cellsOf(table, name));
    for (const [at, text] of words?.entries() ?? []) {
      const article = story.articleOf.get(String(sources?.[at]));
      const start = Number(starts?.[at]);
      const block = article?.blocks.find((one) => one.start <= start && start < one.end);
      const first = String(text).split(/ \[…\] |\n/)[0] ?? '';
      expect(block?.text.replaceAll('\n', ' ').slice(start - block.start)).toMatch(
        first === ''
          ? /$/
          : ({ [Symbol.match]: (rest: string) => (rest.startsWith(first) ? [first] : null) } as unknown as RegExp),
      );
    }
  });
});

it('have a row for each find and each entry', () => {
  const count = (list: 'attributions' | 'figures' | 'times'): number =>
    articles.reduce((sum, article) => sum + article[list].length, 0);
  const rows = Object.fromEntries(tables.map((table) => [table.name, table.rows.length]));
  expect(rows).toMatchObject({
    sources: articles.length,
    quotations: count('attributions'),
    figures: count('figures'),
    timeline: count('times'),
  });
  expect((rows.people ?? 0) + (rows.agencies ?? 0) + (rows.places ?? 0)).toBe(entities.length);
});

it('are described as a data package', () => {
  const described = describePackage({ title: 'T' }, story, tables) as {
    resources: { path: string; schema?: object }[];
  };
  expect(described.resources.map(({ path }) => path)).toEqual([
    ...tables.map(({ name }) => `${name}.csv`),
    'explainer.json',
  ]);
  expect(described.resources[4]).toMatchObject({
    name: 'quotations',
    schema: { primaryKey: ['source', 'start', 'end', 'rule'], foreignKeys: [{ fields: ['source'] }] },
  });
  expect(describePackage({ title: 'T' }, { ...story, articles: [] }, [])).not.toHaveProperty('sources');
});
