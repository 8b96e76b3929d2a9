import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { placeEditorialFile, routeOfEditorial } from '../../src/schema/editorial-file.ts';
import { tableNames } from '../../src/queries/tables/tables-of-story.ts';
import { searchCatalogueFile, searchIndexFolder } from '../../src/schema/search-record.ts';
import { listFiles } from '../folder/list-files.ts';
import { projectRoot, type StoryFolders } from '../story/story-folders.ts';
import { fail } from '../terminal/fail.ts';
import { checkWrittenWords } from './check-written-words.ts';
import { listEntries, type GeneratedPage } from './list-entries.ts';
import { hasText, headingOf, lettersOf, mainOf, wordsOf } from './page-text.ts';
import { headersFile } from './write-headers.ts';

/** What every site has beside its pages: what is for programs, for hosts, and for the search. */
const PARTS = [
  '404.html',
  headersFile,
  'robots.txt',
  ...['explainer.json', 'datapackage.json', ...tableNames.map((name) => `${name}.csv`)].map((name) => `data/${name}`),
  ...['pagefind-entry.json', searchCatalogueFile].map((name) => searchIndexFolder + name),
];

/** So many are named in one message. */
const MOST = 10;

/**
 * Fails where a built site is not what its generated and editorial files ask for: a page is missing or was asked for by
 * nobody, has no words or another heading, lacks a line of a source or a paragraph of an editor. What has to be there is read
 * from the files, not from what Astro found in them. Every page is read once.
 */
export function checkSite(site: string, { generated, editorial }: Omit<StoryFolders, 'seeds'>): void {
  const files = new Set(listFiles(site));
  const entries = listEntries(generated);
  const expected = new Map<string, string>([
    ...listOwnPages().map((path) => [path, 'the site'] as const),
    ...listWritten(editorial),
    ...entries.flatMap(({ file, pages }) => pages.map((path) => [path, file] as const)),
  ]);
  const missing = [...PARTS.map((path) => [path, 'the site'] as const), ...expected].filter(
    ([path]) => !files.has(path),
  );
  report(
    'page-missing',
    'the build made no',
    missing.map(([path, from]) => `${path} (for ${from})`),
  );
  const empty = [...files].filter((path) => path !== '.nojekyll' && statSync(join(site, path)).size === 0);
  report('page-empty', 'the build left nothing in', empty);
  const pages = [...files].filter((path) => path.endsWith('.html'));
  const unasked = pages.filter((path) => !expected.has(path) && path !== '404.html');
  report('page-unasked', 'no file asks for what the build made:', unasked);

  const problems: string[] = [];
  const texts = new Map<string, string>();
  const byPage = new Map(entries.flatMap((entry) => entry.pages.map((path) => [path, entry] as const)));
  const collected = readCollected(site);
  const written = checkWrittenWords(editorial, entries);
  for (const path of pages) {
    const html = readFileSync(join(site, path), 'utf8');
    const main = mainOf(html);
    const from = expected.get(path) ?? 'the site';
    const entry = byPage.get(path);
    const heading = headingOf(main ?? '');
    if (main === undefined || !hasText(main)) problems.push(`${path} (for ${from}) has no words`);
    else if (heading === undefined) problems.push(`${path} (for ${from}) has no heading`);
    else if (!heading.includes(lettersOf(entry?.heading ?? '')))
      problems.push(`${path} does not name ${from} in its heading`);
    if (entry?.lines) problems.push(...findLostLines(entry, path, main ?? '', collected));
    if (written.isOf(path)) texts.set(path, wordsOf(main ?? ''));
  }
  report('page-incomplete', 'the build lost something:', problems);
  written.check(texts);
}

/** The words of each line that the data of the site hold, by article and line; undefined for a line that is not shown. */
type Collected = ReadonlyMap<string, ReadonlyMap<number, string | undefined>>;

/** Reads what Astro collected, which the site publishes as data. */
function readCollected(site: string): Collected {
  const { articles } = JSON.parse(readFileSync(join(site, 'data/explainer.json'), 'utf8')) as {
    articles: { id: string; blocks: { line: number; text?: string }[] }[];
  };
  return new Map(articles.map(({ id, blocks }) => [id, new Map(blocks.map(({ line, text }) => [line, text]))]));
}

/** Each line of an article has one place, and where a licence or the ledger has its words shown, they stand there. */
function findLostLines(
  { id, file, lines = [], isLicensed }: GeneratedPage,
  path: string,
  main: string,
  collected: Collected,
): string[] {
  const parts = main.split('<div class="passage" id="').slice(1);
  const shown = new Map<string, string[]>();
  for (const part of parts) {
    const number = part.slice(0, part.indexOf('"'));
    shown.set(number, [...(shown.get(number) ?? []), part]);
  }
  const known = collected.get(id.slice('articles/'.length));
  return lines
    .filter(({ page }) => page === path)
    .flatMap(({ line, text }) => {
      const [part = '', ...more] = shown.get(String(line)) ?? [];
      if (part === '') return [`line ${line} of ${file} is not in ${path}`];
      if (more.length > 0) return [`line ${line} of ${file} stands twice in ${path}`];
      if (!known?.has(line)) return [`line ${line} of ${file} is not in data/explainer.json`];
      const hasToShow = isLicensed || known.get(line) !== undefined;
      return hasToShow && !wordsOf(part.slice(part.indexOf('>') + 1)).includes(lettersOf(text))
        ? [`the words of line ${line} of ${file} are not in ${path}`]
        : [];
    });
}

/** The pages that the site has whatever the story, by the files that draw them. */
function listOwnPages(): string[] {
  return listFiles(join(projectRoot, 'src/pages'))
    .filter((path) => path.endsWith('.astro') && !path.includes('[') && path !== '404.astro')
    .map((path) => path.replace(/(?:\/index)?\.astro$/, '').replace(/^index$/, ''))
    .map((route) => `${route}${route === '' ? '' : '/'}index.html`);
}

/** The pages that are there only because an editor wrote them. */
function listWritten(editorial: string): (readonly [string, string])[] {
  return listFiles(editorial).flatMap((path) => {
    const place = placeEditorialFile(path);
    if ('problem' in place || (place.part !== 'chapters' && place.part !== 'pages')) return [];
    return [[`${routeOfEditorial(place).slice(1)}index.html`, path] as const];
  });
}

function report(rule: string, reason: string, found: readonly string[]): void {
  if (found.length === 0) return;
  const more = found.length > MOST ? `, and ${found.length - MOST} more` : '';
  fail(rule, `${reason} ${found.slice(0, MOST).join(', ')}${more}`, { hint: 'the old site stays as it was' });
}
