import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { associateSchemas } from '../../scripts/schemas/associate-schemas.ts';
import { formatSchemas } from '../../scripts/schemas/format-schemas.ts';
import { startLanguageServer } from './language-server.ts';
import { temporaryFolder } from './temporary-folder.ts';

const TEXT = `---
name: Ada Quill
hide: maybe
nme: Ada
same-as: ada

---

She was on the [ferry.
`;

interface Completion {
  items: { label: string; documentation: string }[];
}

interface Diagnostics {
  items: { message: string; range: { start: { line: number; character: number } } }[];
}

test('VS Code completes, explains and checks the front matter of editorial files, new ones too', async () => {
  const folder = temporaryFolder({
    ...(await formatSchemas()),
    'package.json': '{}',
    'tsconfig.json': '{}',
    'content/generated/people/ada-quill.md': '',
    'content/generated/people/bob-lee.md': '',
    'content/generated/places/fenn.md': '',
    'seeds/a.txt': '',
  });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const folders = {
    seeds: join(folder, 'seeds'),
    editorial: join(folder, 'content/editorial'),
    generated: join(folder, 'content/generated'),
  };
  associateSchemas(folders, { root: folder });
  const server = await startLanguageServer(folder);
  const open = (path: string, text = TEXT): { uri: string } => {
    const { href: uri } = pathToFileURL(join(folders.editorial, path));
    server.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
    return { uri };
  };

  mkdirSync(join(folders.editorial, 'people'), { recursive: true });
  const person = open('people/ada-quill.md');
  const complete = async (textDocument: { uri: string }, line = 5, character = 0): Promise<Completion['items']> => {
    const position = { line, character };
    return ((await server.request('textDocument/completion', { textDocument, position })) as Completion).items;
  };
  const items = await complete(person);
  expect(items.map(({ label }) => label)).toEqual(expect.arrayContaining(['aliases', 'roles', 'coordinates', 'kind']));
  expect(items.find(({ label }) => label === 'aliases')?.documentation).toContain('Further names that the sources use');

  const { items: problems } = (await server.request('textDocument/diagnostic', {
    textDocument: person,
  })) as Diagnostics;
  expect(problems.map(({ message, range: { start } }) => [start.line, start.character, message])).toEqual([
    [3, 0, 'Property nme is not allowed.'],
    [2, 6, 'Incorrect type. Expected "boolean".'],
    [4, 9, 'Write it like this: people/ada-lovelace'],
  ]);

  const merging = open('people/bob-lee.md', '---\nsame-as: \n---\n');
  expect((await complete(merging, 1, 9)).map(({ label }) => label)).toEqual(
    expect.arrayContaining(['people/ada-quill', 'places/fenn']),
  );

  // A file that the program has no entry for follows once it is there and the list was written anew, as `generate` does.
  const fresh = open('people/a-new-name.md');
  expect(await complete(fresh)).toEqual([]);
  writeFileSync(join(folders.editorial, 'people/a-new-name.md'), TEXT);
  associateSchemas(folders, { root: folder });
  const { href: uri } = pathToFileURL(join(folder, '.astro/collections/collections.json'));
  server.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
  expect((await complete(fresh)).map(({ label }) => label)).toContain('aliases');
});
