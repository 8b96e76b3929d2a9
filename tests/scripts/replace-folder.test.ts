import { spawnSync } from 'node:child_process';
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { healFolder } from '../../scripts/folder/heal-folder.ts';
import { namesBeside } from '../../scripts/folder/names-beside.ts';
import { listFiles } from '../../scripts/folder/list-files.ts';
import { replaceFolder } from '../../scripts/folder/replace-folder.ts';
import { outcomesOf } from '../../scripts/terminal/outcome.ts';
import { temporaryFolder } from './temporary-folder.ts';

type Tree = Readonly<Record<string, string>>;

const OLD: Tree = { 'a.txt': 'a', 'b/c.txt': 'c', 'gone.txt': 'x' };
const NEW: Tree = { 'a.txt': 'a', 'b/c.txt': 'changed', 'new/d.txt': 'd' };
/** No process has it: Linux gives none beyond 2^22. */
const DEAD = 2 ** 30;

function fill(folder: string, tree: Tree): void {
  for (const [path, text] of Object.entries(tree)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function treeIn(folder: string): Tree {
  return Object.fromEntries(listFiles(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

const identityOf = (path: string): string => `${statSync(path).ino} ${statSync(path).mtimeMs}`;

function start(): { parent: string; target: string } {
  const parent = temporaryFolder();
  const target = join(parent, 'out');
  fill(target, OLD);
  return { parent, target };
}

test('puts the new tree in place, and leaves unchanged files the same files', async () => {
  const { parent, target } = start();
  const before = identityOf(join(target, 'a.txt'));
  const replacement = await replaceFolder(target, (stage) => {
    fill(stage, NEW);
  });
  expect(replacement).toEqual({
    added: ['new/d.txt'],
    changed: ['b/c.txt'],
    removed: ['gone.txt'],
    unchanged: ['a.txt'],
  });
  expect(treeIn(target)).toEqual(NEW);
  expect(identityOf(join(target, 'a.txt'))).toBe(before);
  expect(readdirSync(parent)).toEqual(['out']);
});

test('touches nothing where nothing has changed', async () => {
  const { target } = start();
  const identities = (): string[] => ['.', 'b', ...listFiles(target)].map((path) => identityOf(join(target, path)));
  const before = identities();
  await replaceFolder(target, (stage) => {
    fill(stage, OLD);
  });
  expect(identities()).toEqual(before);
});

test('makes a folder that was not there', async () => {
  const target = join(temporaryFolder(), 'deep', 'out');
  await replaceFolder(target, (stage) => {
    fill(stage, NEW);
  });
  expect(treeIn(target)).toEqual(NEW);
});

test('leaves the old tree where the new one cannot be made', async () => {
  const { parent, target } = start();
  const failing = replaceFolder(target, (stage) => {
    fill(stage, { 'a.txt': 'half' });
    throw new Error('no space left');
  });
  await expect(failing).rejects.toThrow('no space left');
  expect(treeIn(target)).toEqual(OLD);
  expect(readdirSync(parent)).toEqual(['out']);
});

test('heals what a run left that was killed while it made the new tree', () => {
  const { parent, target } = start();
  fill(namesBeside(target, DEAD).stage, { 'a.txt': 'half' });
  healFolder(target);
  expect(treeIn(target)).toEqual(OLD);
  expect(readdirSync(parent)).toEqual(['out']);
});

test('heals what a run left that was killed between the two renames', () => {
  const { parent, target } = start();
  fill(namesBeside(target, DEAD).stage, NEW);
  renameSync(target, namesBeside(target, DEAD).previous);
  healFolder(target);
  expect(treeIn(target)).toEqual(OLD);
  expect(readdirSync(parent)).toEqual(['out']);
});

test('heals what a run left that was killed before it cleaned up', () => {
  const { parent, target } = start();
  renameSync(target, namesBeside(target, DEAD).previous);
  fill(target, NEW);
  healFolder(target);
  expect(treeIn(target)).toEqual(NEW);
  expect(readdirSync(parent)).toEqual(['out']);
});

test('leaves alone folders with names of their own', () => {
  const { parent, target } = start();
  fill(join(parent, '.outer.next-1'), { 'a.txt': 'a' });
  fill(join(parent, '.out.next-mine'), { 'a.txt': 'a' });
  expect(healFolder(target)).toEqual({ broughtBack: false, removed: [], left: [] });
  expect(readdirSync(parent).sort()).toEqual(['.out.next-mine', '.outer.next-1', 'out']);
});

test('says what it healed', () => {
  const { target } = start();
  const { previous, scratch } = namesBeside(target, DEAD);
  renameSync(target, previous);
  fill(scratch, NEW);
  expect(healFolder(target)).toEqual({ broughtBack: true, removed: [basename(scratch)], left: [] });
});

test('replaces what a link leads to, and keeps the link', async () => {
  const { parent, target } = start();
  const link = join(temporaryFolder(), 'link');
  symlinkSync(target, link);
  await replaceFolder(link, (stage) => {
    fill(stage, NEW);
  });
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(treeIn(target)).toEqual(NEW);
  expect(readdirSync(parent)).toEqual(['out']);
});

test('a link in the old tree is taken away, and what it leads to is not', async () => {
  const { target } = start();
  const elsewhere = temporaryFolder({ 'a.txt': 'a', 'deep/kept.txt': 'kept' });
  rmSync(join(target, 'a.txt'));
  // Even where it leads to the very bytes that are to be there.
  symlinkSync(join(elsewhere, 'a.txt'), join(target, 'a.txt'));
  symlinkSync(elsewhere, join(target, 'new'));
  spawnSync('mkfifo', [join(target, 'b', 'pipe')]);
  await replaceFolder(target, (stage) => {
    fill(stage, { ...NEW, 'b/pipe': 'a file' });
  });
  expect(lstatSync(join(target, 'a.txt')).isFile()).toBe(true);
  expect(treeIn(target)).toEqual({ ...NEW, 'b/pipe': 'a file' });
  expect(treeIn(elsewhere)).toEqual({ 'a.txt': 'a', 'deep/kept.txt': 'kept' });
});

test.each([
  ['file', 'not-a-folder'],
  ['dangling', 'dangling-link'],
])('refuses to replace a %s', async (name, rule) => {
  const parent = temporaryFolder({ file: 'mine' });
  symlinkSync(join(parent, 'nowhere'), join(parent, 'dangling'));
  const before = readdirSync(parent);
  const replacing = replaceFolder(join(parent, name), (stage) => {
    fill(stage, NEW);
  });
  await expect(replacing).rejects.toMatchObject({ ruleId: rule });
  expect(readdirSync(parent)).toEqual(before);
});

test('brings the old tree back where the new one cannot take its place', async () => {
  const { parent, target } = start();
  const failing = replaceFolder(target, (stage) => {
    fill(stage, NEW);
    // As if it were gone between the two renames.
    const { previous } = namesBeside(target);
    symlinkSync(join(parent, 'nowhere'), previous);
  });
  const error: unknown = await failing.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(Error);
  expect(outcomesOf(error)).toEqual([expect.stringMatching(/out is as it was$/)]);
  expect(treeIn(target)).toEqual(OLD);
});

test('says what the system said, what to do, and that the old tree stands', async () => {
  const { parent, target } = start();
  const failing = replaceFolder(target, (stage) => {
    fill(stage, { 'a.txt': 'half' });
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', syscall: 'write' });
  });
  const error: unknown = await failing.catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ ruleId: 'disk-full', fatal: true });
  expect(outcomesOf(error)).toEqual([expect.stringMatching(/out is as it was$/)]);
  expect(treeIn(target)).toEqual(OLD);
  expect(readdirSync(parent)).toEqual(['out']);
});

test('brings the old tree back where the new one is gone by the time it should take its place', async () => {
  const { parent, target } = start();
  const failing = replaceFolder(target, (stage) => {
    rmSync(stage, { recursive: true });
  });
  const error: unknown = await failing.catch((thrown: unknown) => thrown);
  expect(outcomesOf(error)).toEqual([expect.stringMatching(/out is as it was$/)]);
  expect(treeIn(target)).toEqual(OLD);
  expect(readdirSync(parent)).toEqual(['out']);
});
