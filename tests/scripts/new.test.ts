import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { readFolder } from '../../scripts/folder/read-folder.ts';
import { draftFile } from '../../scripts/new/draft-file.ts';
import type { Draft } from '../../scripts/new/draft.ts';
import { writeTemplate } from '../../scripts/new/write-template.ts';
import { describeError } from '../../scripts/terminal/run-command.ts';
import { readFrontMatter } from '../../src/markdown/read-front-matter.ts';
import { generate } from '../../src/pipeline/generate.ts';
import { editorialSchemas, type EditorialPart } from '../../src/schema/editorial-file.ts';
import { runNode } from './run-node.ts';
import { temporaryFolder } from './temporary-folder.ts';

type FileKind = Parameters<typeof draftFile>[0];

const STORY = 'tests/fixtures/ferry-story';
const PARTS = Object.keys(editorialSchemas) as EditorialPart[];

/** One of each kind, and names that are hard to make a file name of. */
const NEW: [FileKind, string, string][] = [
  ['person', 'Mairi Kerr', 'people/mairi-kerr.md'],
  ['person', 'macrae', 'people/fiona-macrae.md'],
  ['person', 'alan-dunbar', 'people/alan-dunbar.md'],
  ['agency', 'agencies/hebridean-lines', 'agencies/hebridean-lines.md'],
  ['agency', 'Maritime and  Coastguard Agency', 'agencies/maritime-and-coastguard-agency.md'],
  // The program has no entry for the ship.
  ['agency', 'Isla Rose', 'agencies/isla-rose.md'],
  ['place', 'Oban', 'places/oban.md'],
  ['article', 'ferry-a', 'articles/ferry-agency.md'],
  ['article', 'seeds/ferry-local.txt', 'articles/ferry-local.md'],
  ['update', "It's #1: “Zoë” / a -- b", `updates/${today()}-its-1-zoe-a-b.md`],
  ['update', '北京', `updates/${today()}.md`],
  ['page', 'timeline', 'pages/timeline.md'],
];

describe('a new file', () => {
  test.each(NEW)('for the %s %s has its place', (kind, name, path) => {
    expect(draft(kind, name).path).toBe(path);
  });

  test('is right as it is, and so is what its comment teaches', () => {
    const drafts = NEW.map(([kind, name]) => draft(kind, name));
    const taught = drafts.map(({ path, text }) => ({ path, text: text.replace(/^<!--$|^-->$/gm, '') }));
    expect(errorsIn(drafts)).toEqual([]);
    expect(errorsIn(taught)).toEqual([]);
    expect(taught.every(({ text }) => text.includes('[^') && text.includes('[['))).toBe(true);
  });

  test('says what the site says now', () => {
    const { text } = draft('person', 'Fiona Macrae');
    expect(text).toContain('#   now: Fiona Macrae\n# name: ');
    expect(text).toContain('#     Macrae (');
    expect(text).toMatch(/^#\s+(?:now: )?.*teacher.*\n(?:#.*\n)*?# roles: /m);
    const place = draft('place', 'Glasgow').text;
    expect(place).toMatch(/^# {3}now: 55\.\d+° N, 4\.\d+° W\. .+\n# coordinates: /m);
    expect(draft('article', 'ferry-agency').text).toContain('The text ferry-agency.txt has');
  });

  test.each(PARTS)('in %s explains every field', (part) => {
    const keys = Object.keys(editorialSchemas[part].shape);
    const text = writeTemplate(part, {});
    expect(readFrontMatter(new VFile(text), editorialSchemas.people)?.data).toEqual({});
    for (const key of keys) expect(text).toContain(`\n# ${key}: `);
  });

  test.each(PARTS)('in %s gives examples that the schema takes', (part) => {
    const text = writeTemplate(part, {});
    const file = new VFile(text.replace(/^# ([a-z-]+: )/gm, '$1'));
    expect(Object.keys(readFrontMatter(file, editorialSchemas[part])?.data ?? {}), String(file.messages[0])).toEqual(
      Object.keys(editorialSchemas[part].shape),
    );
    // The second example and those after it.
    for (const [, field = ''] of text.matchAll(/^# {3}or (.+)$/gm)) {
      const other = new VFile(`---\n${field}\n---\n`);
      readFrontMatter(other, editorialSchemas[part].partial());
      expect(other.messages).toEqual([]);
    }
  });

  test.each(['Ada: "the" Byron', '- x', '007', "O'Brien #2", 'a\tb', '北京'])('says the name %j as it is', (name) => {
    const file = new VFile(writeTemplate('people', { filled: { name } }));
    expect(readFrontMatter(file, editorialSchemas.people)?.data).toEqual({ name });
    expect(file.messages).toEqual([]);
  });
});

test('two updates of one day and title have two files', () => {
  const editorial = temporaryFolder({ [`updates/${today()}-a-name.md`]: '' });
  expect(draft('update', 'A name', editorial).path).toBe(`updates/${today()}-a-name-2.md`);
});

test.each<[string, FileKind, string]>([
  ['a typing error', 'person', 'Fiona Macray'],
  ['a surname that somebody has', 'person', 'Donald Macrae'],
  ['somebody of another kind', 'agency', 'Mairi Kerr'],
  ['a name of another kind, almost', 'place', 'Hebridean Line'],
  ['nobody at all', 'person', 'Xerxes'],
  ['letters that make no file name', 'page', '北京'],
  ['a text that is not there', 'article', 'fery-agency'],
  ['the beginning of several texts', 'article', 'ferry'],
])('%s is answered with what may be meant', (_, kind, name) => {
  expect(complaint(() => draft(kind, name))).toMatchSnapshot();
});

test('several of one name are listed with their ids', () => {
  const folder = `${STORY}/generated`;
  const files = readFolder(folder).map(({ path, value }): [string, string] => [
    path.slice(folder.length + 1),
    Buffer.from(value).toString().replaceAll('"Hamish Reid"', '"Mairi Kerr"'),
  ]);
  const generated = temporaryFolder(Object.fromEntries(files));
  const found = complaint(() => draft('person', 'Mairi Kerr', 'nowhere', generated));
  expect(found).toContain('error[new-several]: several are called "Mairi Kerr"');
  expect(found).toContain('people/hamish-reid (Mairi Kerr, in 1 text),');
  expect(draft('person', 'people/hamish-reid', 'nowhere', generated).path).toBe('people/hamish-reid.md');
});

test('before anything was generated, words can be written and nothing corrected', () => {
  expect(complaint(() => draft('person', 'Ada', 'nowhere', 'nowhere'))).toBe(
    'nowhere: error[nothing-generated]: nothing was read yet, so there is nothing to correct\n' +
      '  hint: put the texts into seeds/ and run "npm run generate" first',
  );
  expect(draft('update', 'A name', 'nowhere', 'nowhere').text).toContain('title: A name\n');
});

test.each([[[]], [['person']], [['persn', 'x']]])('answers %j with what can be made', (args) => {
  const { status, stdout, stderr } = runNode('scripts/new.ts', args);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatchSnapshot();
});

test('says what it made, and never writes over a file', () => {
  const editorial = temporaryFolder();
  const args = ['people', 'Fiona', 'Macrae', '--editorial', editorial, '--generated', `${STORY}/generated`];
  const path = join(editorial, 'people/fiona-macrae.md');
  const first = runNode('scripts/new.ts', args);
  expect(first).toMatchObject({ status: 0, stderr: '' });
  expect(first.stdout).toMatch(/^made .*people\/fiona-macrae\.md: open it, .+\n$/);
  writeFileSync(path, 'mine');
  const second = runNode('scripts/new.ts', args);
  expect(second).toMatchObject({ status: 1, stdout: '' });
  expect(second.stderr).toMatch(/fiona-macrae\.md: error\[file-exists\]: this file is there already\n/);
  expect(readFileSync(path, 'utf8')).toBe('mine');
});

function draft(kind: FileKind, name: string, editorial = 'nowhere', generated = `${STORY}/generated`): Draft {
  return draftFile(kind, name, { seeds: '', editorial, generated });
}

function errorsIn(drafts: readonly Draft[]): string[] {
  const editorial = drafts.map(({ path, text }) => new VFile({ path, value: text }));
  const files = generate({ seeds: readFolder(`${STORY}/seeds`), editorial });
  return files.flatMap(({ messages }) => messages.filter(({ fatal }) => fatal === true).map(String));
}

function complaint(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return describeError(error);
  }
  return '';
}

/** The day where the test runs. */
function today(): string {
  return new Date().toLocaleDateString('sv-SE');
}
