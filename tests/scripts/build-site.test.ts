import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AstroInlineConfig } from 'astro';
import { build } from 'astro';
import { expect, test, vi } from 'vitest';
import { listFiles } from '../../scripts/folder/list-files.ts';
import { astroLog } from '../../scripts/site/astro-log.js';
import { buildSite } from '../../scripts/site/build-site.ts';
import { checkSite } from '../../scripts/site/check-site.ts';
import { indexSite } from '../../scripts/site/index-site.ts';
import { tableNames } from '../../src/queries/tables/tables-of-story.ts';
import { formatGeneratedFile } from '../../src/schema/generated-file.ts';
import { temporaryFolder } from './temporary-folder.ts';

vi.mock('astro', () => ({ build: vi.fn() }));
vi.mock(import('../../scripts/site/check-site.ts'), { spy: true });
vi.mock(import('../../scripts/site/index-site.ts'), { spy: true });

type Files = Readonly<Record<string, string>>;

const DATA = ['index.html', 'explainer.json', 'datapackage.json', ...tableNames.map((name) => `${name}.csv`)];
const SITE: Files = {
  'index.html': '<h1 id="section-night">Home</h1><a href="timeline/#time-a-9">June</a>',
  '404.html': 'lost',
  'timeline/index.html': '<li id="time-a-3">',
  'search/index.html': 'search',
  'people/ada/index.html': 'Ada',
  'robots.txt': 'User-agent: *',
  ...Object.fromEntries(DATA.map((name) => [`data/${name}`, 'data'])),
};
const INDEX: Files = { 'pagefind-entry.json': '{}', 'catalogue.json': '{}' };

function write(folder: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Builds a site of which Astro would make these files, over an old one, and says what is there then. */
async function buildOver(
  made: Files,
  { story = {}, say, isChecked = false }: { story?: Files; say?: () => void; isChecked?: boolean } = {},
) {
  vi.mocked(checkSite).mockReset();
  if (!isChecked) vi.mocked(checkSite).mockReturnValue();
  const folder = temporaryFolder({
    'generated/people/ada.md': formatGeneratedFile({ data: { id: 'people/ada', name: 'Ada' }, body: '' }),
    'editorial/site.md': '---\ntitle: A story\n---\n',
    'site/index.html': 'old',
    ...story,
  });
  const site = join(folder, 'site');
  vi.mocked(build).mockImplementation(({ outDir = '' }: AstroInlineConfig) => {
    write(outDir, made);
    say?.();
    return Promise.resolve();
  });
  vi.mocked(indexSite).mockImplementation((stage) => {
    write(join(stage, 'pagefind'), INDEX);
    return Promise.resolve();
  });
  const [seeds, editorial, generated] = ['seeds', 'editorial', 'generated'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const said = await buildSite({ seeds, editorial, generated }, site).then(
    () => '',
    (error: unknown) => String(error),
  );
  return { said, home: readFileSync(join(site, 'index.html'), 'utf8'), files: listFiles(site) };
}

const OLD = { home: 'old', files: ['index.html'] };

test('a site is put in place complete, and its links to finds lead to what their page lists', async () => {
  const { said, home, files } = await buildOver(SITE);
  expect(said).toBe('');
  expect(home).toContain('<a href="timeline/">June</a>');
  const index = Object.keys(INDEX).map((name) => `pagefind/${name}`);
  expect(files).toEqual(expect.arrayContaining([...Object.keys(SITE), ...index]));
});

test('the old site stays where Astro fails', async () => {
  const failing = buildOver(SITE, {
    say: () => {
      throw new Error('no such component');
    },
  });
  expect(await failing).toMatchObject({ ...OLD, said: expect.stringContaining('no such component') as string });
});

test.each<[string, () => void]>([
  [
    'by its logger',
    () => astroLog.push({ label: 'content', level: 'warn', message: 'a file was left out', newLine: true }),
  ],
  [
    'on the console',
    () => {
      console.warn('a file was left out');
    },
  ],
])('the old site stays where Astro warns %s', async (_, say) => {
  expect(await buildOver(SITE, { say })).toMatchObject({
    ...OLD,
    said: expect.stringContaining('a file was left out') as string,
  });
});

test('the old site stays where a page is missing', async () => {
  expect(await buildOver(SITE, { isChecked: true })).toMatchObject({
    ...OLD,
    said: expect.stringContaining('the build made no ') as string,
  });
});

test('the old site stays where an editor’s link leads nowhere', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const made = { ...SITE, 'index.html': '<img src="sea.png">' };
  expect(await buildOver(made, { story: { 'editorial/explainer.md': '![The sea](sea.png)\n' } })).toMatchObject({
    ...OLD,
    said: expect.stringContaining('editors link to what is not on the site') as string,
  });
});
