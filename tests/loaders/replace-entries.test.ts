import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { expect, test } from 'vitest';
import { listMarkdown } from '../../src/loaders/list-markdown.ts';
import { replaceEntries, type Entry } from '../../src/loaders/replace-entries.ts';
import { temporaryFolder } from '../scripts/temporary-folder.ts';

function makeContext(): { context: LoaderContext; kept: Map<string, Entry> } {
  const kept = new Map<string, Entry>();
  const store = {
    set: (entry: Entry) => kept.set(entry.id, entry),
    delete: (id: string) => kept.delete(id),
    keys: () => [...kept.keys()],
  };
  return { context: { store, collection: 'people' } as unknown as LoaderContext, kept };
}

test('a collection holds what it was given last, and no more', () => {
  const { context, kept } = makeContext();
  replaceEntries(context, [
    { id: 'ada', data: {} },
    { id: 'eve', data: {} },
  ]);
  replaceEntries(context, [{ id: 'eve', data: {} }]);
  expect([...kept.keys()]).toEqual(['eve']);
  replaceEntries(context, []);
  expect([...kept.keys()]).toEqual([]);
});

test('two entries with one id are refused, with the names of their files', () => {
  const { context, kept } = makeContext();
  const twins = ['a.md', 'b.md'].map((filePath) => ({ id: 'ada', data: {}, filePath }));
  expect(() => {
    replaceEntries(context, twins);
  }).toThrow('two entries of "people" are called "ada": a.md and b.md');
  expect(kept.size).toBe(0);
});

test('a link to a file is a file, a folder and a link to nothing are none', async () => {
  const folder = temporaryFolder({ 'a.md': '', 'folder.md/inside.md': '', 'c.txt': '', 'D.MD': '' });
  symlinkSync(join(folder, 'a.md'), join(folder, 'b.md'));
  symlinkSync(join(folder, 'nothing'), join(folder, 'e.md'));
  expect(await listMarkdown(folder)).toEqual(['a.md', 'b.md']);
});
