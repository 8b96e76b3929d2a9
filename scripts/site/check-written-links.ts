import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { placeEditorialFile, routeOfEditorial } from '../../src/schema/editorial-file.ts';
import { relativeRoute, type Route } from '../../src/schema/route.ts';
import { listFiles } from '../folder/list-files.ts';
import { relativePath } from '../folder/read-folder.ts';
import { fail } from '../terminal/fail.ts';
import { reportMessages } from '../terminal/report-messages.ts';
import { fileOfRoute } from './kinds-of-page.ts';

/** Stands for the address of the site. */
const ORIGIN = 'https://site.invalid';
/** The address of a link, a picture or a definition. */
const ADDRESSES = /\]\(<?([^()<>\s]+)|^ {0,3}\[[^[\]\r\n]{1,200}\]:[ \t]{0,9}<?([^<>\s]+)/gm;
const ID = /\sid="([^"]*)"/g;
/** So many ids of a page are told where one is missing. */
const TOLD = 6;

interface BuiltSite {
  files: ReadonlySet<string>;
  read: (file: string) => string;
}

/**
 * Fails where what editors link to is not on the built site: a picture, another file, or something on a page that only the
 * page itself could tell. That every page is there was said before anything was built.
 */
export function checkWrittenLinks(site: string, editorial: string): void {
  const texts = new Map<string, string>();
  const read = (file: string): string => {
    const text = texts.get(file) ?? readFileSync(join(site, file), 'utf8');
    texts.set(file, text);
    return text;
  };
  const built = { files: new Set(listFiles(site)), read };
  const checked = listFiles(editorial)
    .filter((path) => path.endsWith('.md'))
    .map((path) => checkFile(join(editorial, path), built));
  if (!reportMessages(checked)) return;
  fail('link-to-nowhere', 'editors link to what is not on the site, as is said above', {
    hint: 'mend it and build again; until then the old site stays as it was',
  });
}

function checkFile(path: string, built: BuiltSite): VFile {
  const file = new VFile({ path: relativePath(path), value: readFileSync(path, 'utf8') });
  const place = placeEditorialFile(path);
  if ('problem' in place) return file;
  const text = String(file);
  const page = routeOfEditorial(place);
  for (const { 0: match, 1: linked, 2: defined, index } of text.matchAll(ADDRESSES)) {
    const address = linked ?? defined ?? '';
    const problem = findProblem(address, page, built);
    if (!problem) continue;
    const at = index + match.length - address.length;
    const message = file.message(problem.reason, { ruleId: 'link-to-nowhere', place: locate(text, at, address) });
    message.fatal = true;
    message.note = problem.hint;
  }
  return file;
}

function findProblem(address: string, page: Route, built: BuiltSite): { reason: string; hint: string } | undefined {
  // The address of a picture begins at the root of the site, however it is written.
  const fromRoot = address.replace(/^(?:\.{0,2}\/)+(?:public\/)?/, '');
  const targets = [URL.parse(address, ORIGIN + page), URL.parse(`/${fromRoot}`, ORIGIN)].filter((url) => url !== null);
  const [target] = targets;
  if (target?.origin !== ORIGIN) return undefined;
  const found = targets.find((url) => built.files.has(fileOf(url)));
  if (!found) {
    if (!isWritten(page, targets, built)) return undefined;
    const hint = 'put the file into the folder public/, and check how its name is written';
    return { reason: `there is no file "${address}" on the site`, hint };
  }
  const fragment = decode(found.hash.slice(1));
  if (fragment === '') return undefined;
  const ids = Array.from(built.read(fileOf(found)).matchAll(ID), ([, id = '']) => id);
  if (ids.includes(fragment) || !isWritten(page, targets, built)) return undefined;
  const told = ids.slice(0, TOLD).map((id) => `#${id}`);
  return {
    reason: `there is nothing called "#${fragment}" on ${found.pathname}`,
    hint: `leave out what begins with #, or write one of ${told.join(', ')}`,
  };
}

/** Whether the page leads to one of the addresses; what is shown as code does not. */
function isWritten(page: Route, targets: readonly URL[], { files, read }: BuiltSite): boolean {
  const own = fileOfRoute(page.slice(1));
  if (!files.has(own)) return false;
  const html = read(own);
  return targets.some(({ pathname }) =>
    html.includes(`="${page === pathname ? '#' : relativeRoute(page, pathname as Route)}`),
  );
}

function fileOf({ pathname }: URL): string {
  return fileOfRoute(decode(pathname).slice(1));
}

/** What is no address, in an example of code, is taken as it stands. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function locate(text: string, offset: number, { length }: string) {
  const lines = text.slice(0, offset).split(/\r\n?|\n/);
  const [line, column] = [lines.length, (lines.at(-1)?.length ?? 0) + 1];
  return { start: { line, column }, end: { line, column: column + length } };
}
