import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/** An npm that says when it begins and ends, and takes a while. */
function slowNpm(folder: string): { npm: string; log: string } {
  const [npm, log] = [join(folder, 'bin/npm'), join(folder, 'npm.log')];
  mkdirSync(join(folder, 'bin'));
  writeFileSync(npm, `#!/bin/sh\necho begin >> '${log}'\nsleep 1\nmkdir -p node_modules\necho end >> '${log}'\n`);
  chmodSync(npm, 0o755);
  return { npm, log };
}

test.skipIf(process.platform === 'win32')(
  'two that begin at the same time install one after the other, once',
  async () => {
    const folder = project();
    const { log } = slowNpm(folder);
    const env = { ...process.env, npm_execpath: '', PATH: `${join(folder, 'bin')}:${process.env.PATH ?? ''}` };
    const runs = [0, 1].map(async () => {
      const child = spawn(process.execPath, [join(folder, 'scripts/setup.mjs')], { env });
      let said = '';
      child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
      await once(child, 'close');
      return { status: child.exitCode, said };
    });
    const ended = await Promise.all(runs);
    expect(ended.map(({ status }) => status)).toEqual([0, 0]);
    expect(readFileSync(log, 'utf8')).toBe('begin\nend\n');
    expect(ended.filter(({ said }) => said.includes('another command (process '))).toHaveLength(1);
    expect(existsSync(join(folder, '.setup-lock'))).toBe(false);
  },
);

test('a lock whose process is gone is taken over, with a word', () => {
  const folder = project();
  mkdirSync(join(folder, 'node_modules'));
  writeFileSync(join(folder, '.setup-lock'), String(2 ** 30));
  const { status, stderr } = setUp(folder);
  expect(stderr).toContain('which had begun it, is gone; beginning again…');
  expect(status).toBe(0);
  expect(existsSync(join(folder, '.setup-lock'))).toBe(false);
});
