import { spawnSync } from 'node:child_process';
import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFolder } from '../../scripts/folder/read-folder.ts';
import { temporaryFolder } from './temporary-folder.ts';

const pathsIn = (folder: string): string[] =>
  readFolder(folder).map(({ path }) => path.slice(path.indexOf(folder.slice(-6)) + 7));

test('reads in the order of code units, folders included, without hidden files', () => {
  const folder = temporaryFolder({
    'b.txt': '',
    'B.txt': '',
    'a/z.txt': '',
    'a.txt': '',
    'é.txt': '',
    '.DS_Store': '',
    '.git/x': '',
  });
  expect(pathsIn(folder)).toEqual(['B.txt', 'a.txt', 'a/z.txt', 'b.txt', 'é.txt']);
});

test('keeps the bytes as they are', () => {
  const bytes = new Uint8Array([0xef, 0xbb, 0xbf, 0xff, 0x00, 0x0d, 0x0a]);
  const [file] = readFolder(temporaryFolder({ 'a.txt': bytes }));
  expect(file?.value).toEqual(bytes);
});

test('says what it cannot read, and reads the rest', () => {
  const folder = temporaryFolder({ 'a.txt': 'a', 'b.txt': 'b' });
  symlinkSync(join(folder, 'nowhere'), join(folder, 'c.txt'));
  symlinkSync(folder, join(folder, 'd'));
  const read = readFolder(folder);
  expect(read.map(({ messages }) => messages.map(({ ruleId, fatal }) => `${String(ruleId)} ${String(fatal)}`))).toEqual(
    [[], [], ['not-a-file true'], ['not-a-file true']],
  );
});

test('reads nothing that a link leads to, and does not wait for a pipe', () => {
  const secret = temporaryFolder({ 'secret.txt': 'secret' });
  const folder = temporaryFolder({ 'a.txt': 'a' });
  symlinkSync(join(secret, 'secret.txt'), join(folder, 'b.txt'));
  symlinkSync(join(folder, 'a.txt'), join(folder, 'c.txt'));
  spawnSync('mkfifo', [join(folder, 'd.txt')]);
  const [, ...others] = readFolder(folder);
  expect(others.length).toBeGreaterThan(1);
  for (const { value, messages } of others) {
    expect(value).toBeUndefined();
    expect(messages[0]).toMatchObject({ ruleId: 'not-a-file', fatal: true });
  }
  expect(others[0]?.messages[0]?.reason).toContain(`a link, to ${join(secret, 'secret.txt')}: `);
});

test.skipIf(process.getuid?.() === 0)('says which file is locked', () => {
  const folder = temporaryFolder({ 'a.txt': 'a' });
  chmodSync(join(folder, 'a.txt'), 0);
  expect(readFolder(folder)[0]?.messages[0]?.ruleId).toBe('unreadable');
});
