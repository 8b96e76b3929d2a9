import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, parse } from 'node:path';
import slugify from '@sindresorhus/slugify';
import { editorialSchemas } from '../src/schema/editorial-file.ts';
import { folderOfKind } from '../src/schema/folder-of-kind.ts';
import { relativePath } from './folder/read-folder.ts';
import { writeTemplate } from './story/editorial-template.ts';
import { findArticles, findEntity } from './story/find-entry.ts';
import { storyFolders, type StoryFolders } from './story/story-folders.ts';
import { fail } from './terminal/fail.ts';
import { parseOptions } from './terminal/parse-options.ts';
import { runCommand } from './terminal/run-command.ts';

const USAGE = 'npm run new -- person "Name" (or: agency "Name", place "Name", article ID, update "What changed")';
const OPTIONS = { editorial: { type: 'string' }, generated: { type: 'string' } } as const;

await runCommand(() => {
  const { values, positionals } = parseOptions(OPTIONS, USAGE);
  const [kind = '', name = '', ...rest] = positionals;
  if (name.trim() === '' || rest.length > 0) fail('new-what', 'say what kind of file, and for what', { hint: USAGE });
  const folders = storyFolders(values);
  const { path, text } = draftFile(kind, name.trim(), folders);
  writeNew(join(folders.editorial, path), text);
  return true;
});

function draftFile(kind: string, name: string, { generated }: StoryFolders): { path: string; text: string } {
  if (kind === 'person' || kind === 'agency' || kind === 'place') {
    const folder = folderOfKind[kind];
    const found = findEntity(generated, folder, name);
    const path = `${found ?? `${folder}/${makeSlug(name)}`}.md`;
    if (!found) console.error(`note: the program found no ${kind} called "${name}"; check the name against the texts`);
    return { path, text: writeTemplate(editorialSchemas[folder], { name }, '') };
  }
  if (kind === 'article') {
    const path = `articles/${chooseArticle(generated, name)}.md`;
    return { path, text: writeTemplate(editorialSchemas.articles, {}, '') };
  }
  if (kind === 'update') {
    const date = new Date().toLocaleDateString('sv-SE');
    const text = writeTemplate(
      editorialSchemas.updates,
      { title: name, date, kind: 'correction' },
      'What changed, and why.\n',
    );
    return { path: `updates/${date}-${makeSlug(name)}.md`, text };
  }
  fail('new-what', `there is no kind of file called "${kind}"`, { hint: USAGE });
}

function makeSlug(name: string): string {
  const slug = slugify(name, { decamelize: false });
  if (slug === '')
    fail('new-name', `no file name can be made from "${name}"`, { hint: 'use a name with letters or digits' });
  return slug;
}

/** The id of the one article that is meant by an id, a beginning of one, or the path of a seed. */
function chooseArticle(generated: string, name: string): string {
  const found = findArticles(generated, makeSlug(parse(name).name));
  const [id] = found;
  if (id !== undefined && found.length === 1) return id;
  const reason =
    found.length === 0 ? 'no article has an id that begins with' : 'more than one article has an id that begins with';
  const hint = found.length === 0 ? 'put the text in seeds, and run "npm run generate"' : `one of: ${found.join(', ')}`;
  fail('new-article', `${reason} "${name}"`, { hint });
}

function writeNew(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(path, text, { flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    fail('file-exists', 'this file is there already', { path: relativePath(path), hint: 'open it and write there' });
  }
  console.log(`made ${relativePath(path)}`);
}
