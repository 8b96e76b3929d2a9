import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tableNames } from '../../src/queries/tables/tables-of-story.ts';
import { checkSite } from '../../scripts/site/check-site.ts';
import { temporaryFolder } from './temporary-folder.ts';

const DATA = ['index.html', 'explainer.json', 'datapackage.json', ...tableNames.map((name) => `${name}.csv`)];

const SITE = {
  'site/index.html': 'home',
  'site/404.html': 'lost',
  'site/_headers': '/*',
  'site/search/index.html': 'search',
  'site/pagefind/pagefind-entry.json': '{}',
  'site/pagefind/catalogue.json': '{}',
  'site/robots.txt': 'User-agent: *',
  ...Object.fromEntries(DATA.map((file) => [`site/data/${file}`, 'data'])),
  'site/people/ada/index.html': 'Ada',
  'site/sources/a/index.html': 'A',
  'generated/people/ada.md': '---',
  'generated/articles/a.md': '---',
};

function check(files: Readonly<Record<string, string>>): void {
  const folder = temporaryFolder(files);
  const folders = { generated: join(folder, 'generated'), editorial: join(folder, 'editorial') };
  checkSite(join(folder, 'site'), folders);
}

test('a whole site is let through', () => {
  expect(() => {
    check(SITE);
  }).not.toThrow();
});

test.each([
  [{ 'generated/places/leeds.md': '---' }, 'the build made no places/leeds/index.html'],
  [{ 'generated/articles/b.md': '---' }, 'the build made no sources/b/index.html'],
  [{ 'editorial/chapters/one.md': 'One.' }, 'the build made no chapters/one/index.html'],
  [{ 'editorial/pages/thanks.md': 'To all.' }, 'the build made no thanks/index.html'],
  [{ 'site/people/ada/index.html': '' }, 'the build left nothing in people/ada/index.html'],
])('a site with something missing is not: %j', (more, reason) => {
  expect(() => {
    check({ ...SITE, ...more });
  }).toThrow(reason);
});

test.each([
  'index.html',
  '404.html',
  '_headers',
  'search/index.html',
  'pagefind/catalogue.json',
  'robots.txt',
  'data/places.csv',
])('a site without %s is not', (page) => {
  const files = Object.fromEntries(Object.entries(SITE).filter(([path]) => path !== `site/${page}`));
  expect(() => {
    check(files);
  }).toThrow(`the build made no ${page}`);
});
