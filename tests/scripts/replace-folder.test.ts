import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { healFolder, namesBeside } from '../../scripts/folder/heal-folder.ts';
import { listFiles } from '../../scripts/folder/list-files.ts';
import { replaceFolder } from '../../scripts/folder/replace-folder.ts';
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

test('leaves alone what another process is making, and folders with names of their own', () => {
  const { parent, target } = start();
  const { stage } = namesBeside(target, process.ppid);
  fill(stage, { 'a.txt': 'half' });
  fill(join(parent, '.outer.next-1'), { 'a.txt': 'a' });
  healFolder(target);
  expect(existsSync(stage)).toBe(true);
  expect(existsSync(join(parent, '.outer.next-1'))).toBe(true);
});
