import type { VFile } from 'vfile';
import { decodeText } from '../../markdown/decode-text.ts';
import { hasWords } from '../../markdown/has-words.ts';
import { readFrontMatter, type FrontMatter } from '../../markdown/read-front-matter.ts';
import { makeSlug } from '../../markdown/make-slug.ts';
import { reportHiddenNames, reportHiddenText } from '../../markdown/report-hidden.ts';
import { reportMixedWords } from '../../markdown/report-mixed-words.ts';
import { reportError } from '../../markdown/report-problem.ts';
import { listInWords, suggestSimilar } from '../../markdown/suggest-similar.ts';
import type { Chapter, EditorialPage, Update } from '../../schema/chapter.ts';
import { isDeviceName } from '../../schema/device-name.ts';
import {
  editorialSchemas,
  fileOfEditorial,
  placeEditorialFile,
  type EditorialArticle,
  type EditorialPart,
  type EditorialPlace,
  type Misplacement,
} from '../../schema/editorial-file.ts';
import { folderOfKind } from '../../schema/folder-of-kind.ts';
import type { EntityKind } from '../../schema/entity-kind.ts';
import type { EntityCorrection } from '../../schema/entity-correction.ts';
import type { Site } from '../../schema/site.ts';
import type { WordGroups } from '../../schema/word-groups.ts';
import { checkPages } from './check-pages.ts';

/** An editorial file, read: its front matter, and its words, which are still markdown. */
export interface EditorialEntry<Data> extends FrontMatter<Data>, EditorialPlace {
  file: VFile;
}

/** What an editor wrote under a front matter. */
export interface EditorialWords extends EditorialPlace {
  file: VFile;
}

/** Everything that editors wrote, each list in the order of the files. */
export interface Editorial {
  site?: EditorialEntry<Site>;
  explainer?: EditorialEntry<EditorialPage>;
  articles: EditorialEntry<EditorialArticle>[];
  /** Of people, agencies and places. */
  corrections: EditorialEntry<EntityCorrection>[];
  chapters: EditorialEntry<Chapter>[];
  pages: EditorialEntry<EditorialPage>[];
  updates: EditorialEntry<Update>[];
  wording?: EditorialEntry<WordGroups>;
  /** Every file with words that are shown somewhere, so that those under a wrong front matter are checked too. */
  words: EditorialWords[];
}

/**
 * Reads the files of the editorial folder. A file that has no place there, or that is not what it should be, carries an
 * error and is left out. Files whose names begin with a full stop belong to other programs.
 */
export function readEditorial(files: readonly VFile[]): Editorial {
  const editorial: Editorial = { articles: [], corrections: [], chapters: [], pages: [], updates: [], words: [] };
  const paths = new Map<string, string>();
  const names = new Set(files.map(({ path }) => path));
  const root = findRoot(files);
  for (const file of files) {
    if (file.basename?.startsWith('.')) continue;
    const place = placeEditorialFile(file.path);
    if ('problem' in place) {
      reportMisplacement(file, place, names);
      continue;
    }
    if (rootOf(file, place) !== root) {
      reportInside(file, place, root);
      continue;
    }
    const key = `${place.part} ${place.id}`;
    const other = paths.get(key);
    if (other !== undefined) {
      reportError(file, {
        rule: 'duplicate-id',
        reason: `the file "${other}" has the same id, "${place.id}"`,
        hint: 'put what both say into one of them',
      });
      continue;
    }
    paths.set(key, file.path);
    const text = decodeText(file);
    if (text === undefined) continue;
    file.value = text;
    addEntry(editorial, file, place);
  }
  checkPages(editorial);
  return editorial;
}

/** The folder that a file with a place lies in: what stands before `people/ada.md`, or before `site.md`. */
function rootOf({ path }: VFile, place: EditorialPlace): string {
  return path.slice(0, -fileOfEditorial(place).length);
}

/** The editorial folder. A folder in it with folders of the same names would be read, and shown by nobody. */
function findRoot(files: readonly VFile[]): string {
  const roots = files.flatMap((file) => {
    const place = placeEditorialFile(file.path);
    return 'problem' in place || file.basename?.startsWith('.') ? [] : [rootOf(file, place)];
  });
  return roots.reduce((shortest, root) => (root.length < shortest.length ? root : shortest), roots[0] ?? '');
}

function reportInside(file: VFile, place: EditorialPlace, root: string): void {
  reportError(file, {
    rule: 'unknown-place',
    reason: `"${file.path.slice(root.length)}" lies too deep: its words would be shown nowhere`,
    hint: `move it to ${root}${fileOfEditorial(place)}, or out of ${root === '' ? 'the folder' : root}`,
  });
}

function addEntry(editorial: Editorial, file: VFile, place: EditorialPlace): void {
  if (place.part !== 'site' && place.part !== 'wording') editorial.words.push({ ...place, file });
  const read = <Part extends EditorialPart>(part: Part) => {
    const frontMatter = readFrontMatter(file, editorialSchemas[part]);
    if (!frontMatter) return undefined;
    reportHiddenNames(file, frontMatter);
    reportHiddenText(file, frontMatter.body);
    reportMixedWords(file, String(file));
    return { ...frontMatter, ...place, file };
  };
  const push = <Entry>(list: Entry[], entry: Entry | undefined): void => {
    if (entry) list.push(entry);
  };
  switch (place.part) {
    case 'site': {
      const site = read('site');
      if (site && !reportWords(site, file)) editorial.site = site;
      return;
    }
    case 'wording': {
      const wording = read('wording');
      if (wording && !reportWords(wording, file)) editorial.wording = wording;
      return;
    }
    case 'explainer': {
      const explainer = read('explainer');
      if (explainer) editorial.explainer = explainer;
      return;
    }
    case 'articles':
      push(editorial.articles, read('articles'));
      return;
    case 'chapters':
      push(editorial.chapters, read('chapters'));
      return;
    case 'pages':
      push(editorial.pages, read('pages'));
      return;
    case 'updates':
      push(editorial.updates, read('updates'));
      return;
    case 'people':
    case 'agencies':
    case 'places':
      push(editorial.corrections, read(place.part));
  }
}

/** site.md and wording.md have no page of their own, so words under their front matter would never be seen. */
function reportWords({ body }: FrontMatter<object>, file: VFile): boolean {
  if (!hasWords(body)) return false;
  reportError(file, {
    rule: 'words-without-page',
    reason: `the words under the front matter of ${file.basename ?? 'this file'} are shown nowhere`,
    hint: `move them to explainer.md, or to pages/${file.stem === 'wording' ? 'compare' : 'about'}.md`,
  });
  return true;
}

function reportMisplacement(file: VFile, place: Misplacement, names: ReadonlySet<string>): void {
  const { name } = place;
  if (place.problem === 'file-name') {
    const stem = name.replace(/\.[^.]*$/, '');
    const slug = makeSlug(stem);
    const reason = isDeviceName(stem)
      ? `Windows can have no file called "${name}"`
      : `"${name}" is no name for a file here: lower-case letters a to z, digits and hyphens, at most 80, then .md`;
    const isTaken = names.has(file.path.slice(0, -name.length) + `${slug}.md`);
    const hint = isTaken
      ? `move what it says into ${slug}.md, which is there already, and delete it`
      : `rename it${slug ? ` to ${slug}.md` : ''}`;
    reportError(file, { rule: 'file-name', reason, hint });
    return;
  }
  if (place.problem === 'taken-address') {
    const reason = `the address /${name}/ is taken: the site has something else there`;
    const hint = `choose another name; taken are ${listInWords(place.taken)}`;
    reportError(file, { rule: 'taken-address', reason, hint });
    return;
  }
  const [last = '', folder = ''] = name.split('/').reverse();
  const similar =
    (isKind(folder) ? `${folderOfKind[folder]}/` : undefined) ??
    suggestSimilar(`${folder}/`, place.known) ??
    suggestSimilar(last, place.known);
  const known = `What belongs here is ${listInWords(place.known)}`;
  reportError(file, {
    rule: 'unknown-place',
    reason: `there is no place for "${name}" here`,
    hint: similar === undefined ? known : `did you mean "${similar}"? ${known}`,
  });
}

function isKind(name: string): name is EntityKind {
  return Object.hasOwn(folderOfKind, name);
}
