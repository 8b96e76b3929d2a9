import { spawnSync } from 'node:child_process';
import { chmodSync, closeSync, ftruncateSync, openSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFile } from '../../scripts/folder/read-file.ts';
import { readFolder } from '../../scripts/folder/read-folder.ts';
import { limits } from '../../src/schema/limits.ts';
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

test('does not read what is too large, says the limit, and reads the rest', () => {
  const folder = temporaryFolder({ 'a.txt': 'a', 'b.txt': '', 'c.txt': 'c'.repeat(limits.seedBytes) });
  // No disk holds a hole of five terabytes.
  const file = openSync(join(folder, 'b.txt'), 'r+');
  ftruncateSync(file, 5e12);
  closeSync(file);
  const [a, b, c] = readFolder(folder);
  expect([a?.value.length, b?.value, c?.value.length]).toEqual([1, undefined, limits.seedBytes]);
  expect(b?.messages.map(({ reason, note, fatal }) => ({ reason, note, fatal }))).toEqual([
    {
      reason: 'the file has 5,000,000,000,000 bytes, and one here may have 500,000',
      note: 'split it into several files; if it is no text, move it out of the folder',
      fatal: true,
    },
  ]);
  expect(readFolder(folder, 10).map(({ messages }) => messages.length)).toEqual([0, 1, 1]);
});

test('stops where all files together are too large', () => {
  const many = Math.floor(limits.folderBytes / limits.seedBytes);
  const bytes = new Uint8Array(limits.seedBytes);
  const files = Object.fromEntries(Array.from({ length: many + 2 }, (_, at) => [`${at}.txt`, bytes]));
  const told = readFolder(temporaryFolder(files)).flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
  expect(told).toEqual(['folder-too-large']);
});

test.runIf(process.platform === 'linux')('a file that is never at its end is no text', () => {
  for (const path of ['/dev/zero', '/proc/self/stat', '/dev/stdin'])
    expect(readFile(path, 100).messages.map(({ fatal }) => fatal)).toEqual([true]);
});
