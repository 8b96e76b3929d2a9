import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { checkSite } from '../../scripts/site/check-site.ts';
import { listFiles } from '../../scripts/folder/list-files.ts';
import { tableNames } from '../../src/queries/tables/tables-of-story.ts';
import { formatGeneratedFile } from '../../src/schema/generated-file.ts';
import { temporaryFolder } from './temporary-folder.ts';

const page = (heading: string, more = '') => `<body><main id="content"><h1>${heading}</h1>${more}</main></body>`;
const passage = (line: number, text: string) =>
  `<div class="passage" id="${String(line)}"><p class="passage-text">${text}</p></div>`;
const entry = (data: object) => formatGeneratedFile({ data, body: '' });
const own = listFiles('src/pages')
  .filter((path) => path.endsWith('.astro') && !path.includes('[') && path !== '404.astro')
  .map((path) => path.replace(/\.astro$/, '').replace(/(?:(\/)|^)index$/, '$1'))
  .map((route) => `site/${route === '' || route.endsWith('/') ? route : `${route}/`}index.html`);

const ARTICLE = {
  id: 'a',
  facts: { licence: 'CC0-1.0' },
  blocks: [
    { line: 1, text: 'The “ferry” & its radar' },
    { line: 3, text: 'It ran aground.' },
  ],
};
const LINES = passage(1, 'The “<a href="x">ferry</a>” &#x26; its radar') + passage(3, 'It ran aground.');

const SITE = {
  ...Object.fromEntries(own.map((path) => [path, page('One of ours')])),
  'site/404.html': page('Lost'),
  'site/_headers': '/*',
  'site/robots.txt': 'User-agent: *',
  'site/data/datapackage.json': '{}',
  'site/data/explainer.json': JSON.stringify({ articles: [ARTICLE] }),
  ...Object.fromEntries(tableNames.map((name) => [`site/data/${name}.csv`, 'data'])),
  'site/pagefind/pagefind-entry.json': '{}',
  'site/pagefind/catalogue.json': '{}',
  'site/people/ada/index.html': page('Ada <i>O&#39;Quill</i>', '<p>Her note is <a href="x">here</a> to stay.</p>'),
  'site/sources/a/index.html': page('Source a', LINES),
  'generated/people/ada.md': entry({ id: 'people/ada', name: "Ada O'Quill", merged: ['people/ada-q'] }),
  'generated/articles/a.md': entry(ARTICLE),
  'editorial/people/ada-q.md': '---\ntype: x\n---\n\nHer *note*[^a:1] is <!-- not\n--> [here](x) to stay.\n',
};

function check(files: Readonly<Record<string, string>>): void {
  const folder = temporaryFolder(files);
  const folders = { generated: join(folder, 'generated'), editorial: join(folder, 'editorial') };
  checkSite(join(folder, 'site'), folders);
}

test('a whole site is let through', () => {
  expect(own).toContain('site/about/rules/index.html');
  expect(() => {
    check(SITE);
  }).not.toThrow();
});

describe('a site is not let through', () => {
  test.each([
    [{ 'generated/places/leeds.md': entry({ id: 'places/leeds', name: 'Leeds' }) }, 'made no places/leeds/index.html'],
    [{ 'generated/articles/b.md': entry({ ...ARTICLE, id: 'b' }) }, 'made no sources/b/index.html'],
    [{ 'editorial/chapters/one.md': 'One.' }, 'made no chapters/one/index.html (for chapters/one.md)'],
    [{ 'editorial/pages/thanks.md': 'To all.' }, 'made no thanks/index.html (for pages/thanks.md)'],
    [{ 'site/people/ada/index.html': '' }, 'left nothing in people/ada/index.html'],
    [{ 'site/people/eve/index.html': page('Eve') }, 'no file asks for what the build made: people/eve/index.html'],
    [{ 'site/people/ada/index.html': '<h1>Ada</h1>' }, 'has no words'],
    [{ 'site/people/ada/index.html': '<main>  <p></p>\n</main>' }, 'has no words'],
    [{ 'site/people/ada/index.html': '<main><p>Ada</p></main>' }, 'has no heading'],
    [{ 'site/people/ada/index.html': page('Eve') }, 'does not name'],
    [{ 'site/sources/a/index.html': page('Source a', passage(1, 'The “ferry” & its radar')) }, 'line 3 of'],
    [{ 'site/sources/a/index.html': page('Source a', LINES + passage(3, 'It ran aground.')) }, 'stands twice'],
    [{ 'site/sources/a/index.html': page('Source a', LINES.replace('aground', '')) }, 'the words of line 3 of'],
    [{ 'site/data/explainer.json': '{"articles":[]}' }, 'is not in data/explainer.json'],
    [{ 'generated/people/eve.md': entry({ id: 'people/ada' }) }, 'says that it is "people/ada"'],
    [{ 'generated/people/eve.md': '---\n{"id": "people/eve"' }, 'not a file as the program writes it'],
    [{ 'generated/people/eve.md': '<<<<<<< a\n---\n{}\n---\n' }, 'not a file as the program writes it'],
    [{ 'editorial/archive/people/ada.md': 'Words.' }, 'this file has no place here'],
    [{ 'editorial/people.md': 'Words.' }, 'this file has no place here'],
  ])('%j', (more, reason) => {
    expect(() => {
      check({ ...SITE, ...more });
    }).toThrow(reason);
  });

  test.each([
    '404.html',
    '_headers',
    'robots.txt',
    'data/places.csv',
    'pagefind/catalogue.json',
    ...own.map((path) => path.slice('site/'.length)),
  ])('without %s', (missing) => {
    const files = Object.fromEntries(Object.entries(SITE).filter(([path]) => path !== `site/${missing}`));
    expect(() => {
      check(files);
    }).toThrow(`the build made no ${missing}`);
  });

  test('without words that an editor wrote, and says which', () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(() => {
      check({ ...SITE, 'editorial/people/ada.md': '---\n---\n\nHer note is here.\n\n- Another was lost.\n' });
    }).toThrow('words of editors are not on the site');
    expect(said.mock.calls.flat().join('\n')).toMatch(
      /people\/ada\.md:6:3: error\[words-missing\]: these words are not on the page where they belong, people\/ada\/index\.html/,
    );
    said.mockRestore();
  });
});
