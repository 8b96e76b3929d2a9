import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from './temporary-folder.ts';

const INSTALLING = 'Setting up: installing what package-lock.json lists (once)…\n';

/** A project without dependencies, so that nothing is fetched. */
function project(): string {
  const lock = {
    name: 'x',
    version: '1.0.0',
    lockfileVersion: 3,
    requires: true,
    packages: { '': { name: 'x', version: '1.0.0' } },
  };
  const folder = temporaryFolder({
    'package.json': '{"name":"x","version":"1.0.0"}',
    'package-lock.json': JSON.stringify(lock),
  });
  mkdirSync(join(folder, 'scripts'));
  cpSync('scripts/setup.mjs', join(folder, 'scripts/setup.mjs'));
  return folder;
}

function setUp(folder: string): { status: number | null; stdout: string; stderr: string } {
  // npm says so itself when it runs a script; without it the script looks for npm.
  const env = { ...process.env, npm_execpath: '', npm_config_loglevel: 'silent' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'scripts/setup.mjs')], {
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const stampOf = (folder: string): string => join(folder, 'node_modules/.setup-stamp');

test('installs once, then again when the lockfile has changed or the last time did not come to its end', () => {
  const folder = project();
  mkdirSync(join(folder, 'node_modules'));
  expect(setUp(folder)).toMatchObject({ status: 0, stdout: '', stderr: expect.stringContaining(INSTALLING) as string });
  expect(setUp(folder)).toEqual({ status: 0, stdout: '', stderr: '' });
  writeFileSync(
    join(folder, 'package-lock.json'),
    `${JSON.stringify({ name: 'x', version: '1.0.0', lockfileVersion: 3, requires: true, packages: { '': { name: 'x', version: '1.0.0' } } }, null, 2)}\n`,
  );
  expect(setUp(folder).stderr).toContain(INSTALLING);
  rmSync(stampOf(folder));
  expect(setUp(folder).stderr).toContain(INSTALLING);
  expect(setUp(folder)).toEqual({ status: 0, stdout: '', stderr: '' });
});

test('says that npm failed, and tries again the next time', () => {
  const folder = project();
  mkdirSync(join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package-lock.json'), '{ broken');
  const { status, stderr } = setUp(folder);
  expect(status).toBe(1);
  expect(stderr).toContain('Setting up failed: "npm ci" did not work');
  expect(existsSync(stampOf(folder))).toBe(false);
});
