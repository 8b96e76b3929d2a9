import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { writeTemplate } from '../../scripts/story/editorial-template.ts';
import { editorialSchemas } from '../../src/schema/editorial-file.ts';
import { readFrontMatter } from '../../src/markdown/read-front-matter.ts';
import { runNode } from './run-node.ts';
import { temporaryFolder } from './temporary-folder.ts';

const FILLED = {
  articles: {},
  people: { name: 'Ada: "the" Byron' },
  agencies: { name: '- x' },
  places: { name: '007' },
  updates: { title: "It's #1", date: '2025-06-10', kind: 'correction' },
};

test.each(Object.entries(FILLED))(
  'a new file in %s says what was filled in and explains every field',
  (part, filled) => {
    const schema = editorialSchemas[part as keyof typeof FILLED];
    const text = writeTemplate(schema, filled, '');
    const file = new VFile({ path: `${part}/x.md`, value: text });
    expect(readFrontMatter(file, schema)?.data).toEqual(filled);
    expect(file.messages).toEqual([]);
    for (const key of Object.keys(schema.shape)) expect(text).toContain(`\n${key in filled ? '' : '# '}${key}: `);
  },
);

test('every example of a new file is one that the schema takes', () => {
  for (const part of Object.keys(FILLED) as (keyof typeof FILLED)[]) {
    const schema = editorialSchemas[part];
    const text = writeTemplate(schema, {}, '').replace(/^# ([a-z-]+: )/gm, '$1');
    const file = new VFile({ path: `${part}/x.md`, value: text });
    expect(Object.keys(readFrontMatter(file, schema)?.data ?? {})).toEqual(Object.keys(schema.shape));
  }
});

test('a file for a person, as it is made', () => {
  expect(writeTemplate(editorialSchemas.people, { name: 'Ada Byron' }, '')).toMatchInlineSnapshot(`
    "---
    # A line that begins with # says nothing: delete it, or take the # away and fill it in.
    # The name that the site uses.
    name: Ada Byron
    # What it is, where the program took it for something else. Its address changes with its kind.
    # kind: agency
    # "government", "news", "advocacy", "company"… for an agency; "city", "country"… for a place.
    # type: government
    # Further names that the sources use. Every mention of one of them belongs to this entry.
    # aliases: [Ada Byron, Countess of Lovelace]
    # What it is, in the editor's words; replaces the roles that the program found.
    # roles: [mathematician]
    # This entry is the same as another one: the two become one, under the other's id.
    # same-as: people/ada-lovelace
    # No page, no links; the words of the sources stay as they are.
    # hide: true
    # Where a place is, in decimal degrees on WGS 84: north and east are positive.
    # coordinates: {latitude: 51.5074, longitude: -0.1278}
    ---

    "
  `);
});

test.each([[[]], [['person']], [['thing', 'x']], [['article', 'nothing-like-it']], [['person', '!?']]])(
  'answers %j with what is known',
  (args) => {
    const { status, stdout, stderr } = runNode('scripts/new.ts', args);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatchSnapshot();
  },
);

test('makes a file for what was found, and never writes over one', () => {
  const editorial = temporaryFolder();
  const args = ['article', 'ferry-a', '--editorial', editorial, '--generated', 'tests/fixtures/ferry-story/generated'];
  const path = join(editorial, 'articles/ferry-agency.md');
  expect(runNode('scripts/new.ts', args)).toMatchObject({ status: 0, stderr: '' });
  writeFileSync(path, 'mine');
  const second = runNode('scripts/new.ts', args);
  expect(second).toMatchObject({ status: 1, stdout: '' });
  expect(second.stderr).toMatch(/ferry-agency\.md: error\[file-exists\]: this file is there already\n/);
  expect(readFileSync(path, 'utf8')).toBe('mine');
});
