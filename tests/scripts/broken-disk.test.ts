import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../../scripts/folder/list-files.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Whether this machine lets a process have mounts of its own, which end with it. */
const CAN_MOUNT = spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'none', '/tmp']).status === 0;
if (!CAN_MOUNT) console.warn('no disk was full: this machine lets nobody mount one (unshare -rm)');

/** Runs a shell's words with mounts of their own, in a folder; `$NODE` is Node, and `$S` the folder of the scripts. */
function inShell(folder: string, words: string): { status: number | null; said: string; stdout: string } {
  const env = { ...process.env, NO_COLOR: '1', NODE: process.execPath, S: resolve('scripts') };
  const { status, stdout, stderr } = spawnSync('unshare', ['-rm', 'sh', '-ec', words], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  return { status, said: stderr, stdout };
}

const STORY = { 'old/a.txt': 'Ada Byron said: "The bridge is closed."\n', 'editorial/.keep': '' };
const GENERATE = '"$NODE" "$S/generate.ts" --editorial editorial --output disk/out';

/** A story that is much longer than the disk. */
function longStory(): string {
  const folder = temporaryFolder(STORY);
  mkdirSync(join(folder, 'disk'));
  mkdirSync(join(folder, 'new'));
  const line = 'Ada Byron said: "The bridge is closed." She was in Leeds on Monday with 300 people.\n';
  writeFileSync(join(folder, 'new/b.txt'), line.repeat(400));
  return folder;
}

test.skipIf(!CAN_MOUNT)('a full disk leaves the old tree, and nothing besides', () => {
  const { status, said, stdout } = inShell(
    longStory(),
    `mount -t tmpfs -o size=64k none disk
    ${GENERATE} --seeds old >/dev/null
    cat $(find disk -type f | sort) | cksum
    ${GENERATE} --seeds new && exit 3
    cat $(find disk -type f | sort) | cksum
    ls -A disk`,
  );
  const [before, after, ...left] = stdout.trim().split('\n');
  expect(said).toContain('disk/out: error[disk-full]: there is no room left on the disk');
  expect(said).toMatch(/disk\/out is as it was\n$/);
  expect(after).toBe(before);
  expect(left).toEqual(['out']);
  expect(status).toBe(0);
});

test.skipIf(!CAN_MOUNT)('a disk that can only be read is no reason to fail where nothing is to be written', () => {
  const { status, said, stdout } = inShell(
    longStory(),
    `mount -t tmpfs none disk
    ${GENERATE} --seeds old >/dev/null
    mount -o remount,ro disk
    ${GENERATE} --seeds old
    ${GENERATE} --seeds old --check
    ${GENERATE} --seeds new && exit 3
    ls -A disk`,
  );
  expect(said).toContain('disk/out: error[read-only-disk]: this disk can only be read (EROFS');
  expect(said).toMatch(/disk\/out is as it was\n$/);
  expect(stdout).toContain('nothing has changed (disk/out)');
  expect(stdout).toMatch(/disk\/out is up to date\nout\n$/);
  expect(status).toBe(0);
});

test.skipIf(!CAN_MOUNT)('a place where a disk is mounted is refused before anything is made', () => {
  const { said } = inShell(longStory(), `mkdir disk/out; mount -t tmpfs none disk/out; ${GENERATE} --seeds old`);
  expect(said).toContain('disk/out: error[mount-point]: a disk is mounted here');
});

test.skipIf(process.platform === 'win32')('a folder that belongs to another is left as it is', () => {
  const folder = temporaryFolder({ 'parent/out/a.txt': 'old' });
  const script = join(folder, 'replace.ts');
  writeFileSync(
    script,
    `const { replaceFolder } = await import(${JSON.stringify(resolve('scripts/folder/replace-folder.ts'))});
    const { runCommand } = await import(${JSON.stringify(resolve('scripts/terminal/run-command.ts'))});
    await runCommand(async () => void (await replaceFolder('parent/out', () => undefined)));`,
  );
  for (const path of ['parent', 'parent/out']) chmodSync(join(folder, path), 0o555);
  chmodSync(folder, 0o755);
  // Nobody can lock out the root of a system.
  const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  const { stderr, status } = spawnSync(process.execPath, [script], { cwd: folder, encoding: 'utf8', ...nobody });
  for (const path of ['parent', 'parent/out']) chmodSync(join(folder, path), 0o755);
  expect(stderr).toContain('parent/out: error[no-permission]: this user may not write here');
  expect(stderr).toMatch(/parent\/out is as it was\n$/);
  expect(status).toBe(1);
});

test.skipIf(process.platform === 'win32').each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s undoes what was begun, and says what stands', async (signal, code) => {
  const folder = temporaryFolder({ 'out/a.txt': 'old' });
  const script = join(folder, 'slow.ts');
  const load = (name: string): string => `await import(${JSON.stringify(resolve('scripts/folder', name))})`;
  writeFileSync(
    script,
    `import { writeFileSync } from 'node:fs';
    const { holdFolder } = ${load('hold-folder.ts')};
    const { replaceFolder } = ${load('replace-folder.ts')};
    await holdFolder('out', () => replaceFolder('out', async (stage) => {
      writeFileSync(stage + '/a.txt', 'new');
      console.log('begun');
      await new Promise((end) => setTimeout(end, 60_000));
    }));`,
  );
  const child = spawn(process.execPath, [script], { cwd: folder });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await once(child.stdout, 'data');
  expect(readdirSync(folder)).toContain('.out.lock');
  child.kill(signal);
  await once(child, 'close');
  expect({ code: child.exitCode, said }).toEqual({ code, said: `\nended by ${signal}; out is as it was\n` });
  expect(readdirSync(folder).sort()).toEqual(['out', 'slow.ts']);
  expect(readFileSync(join(folder, 'out/a.txt'), 'utf8')).toBe('old');
});

test('a link in a folder that is copied into the site is refused', async () => {
  const { rejectLinks } = await import('../../scripts/folder/reject-links.ts');
  const folder = temporaryFolder({ 'a.png': 'a' });
  rejectLinks(folder);
  spawnSync('ln', ['-s', '/etc/hostname', join(folder, 'b.png')]);
  expect(() => {
    rejectLinks(folder);
  }).toThrow('a link, to /etc/hostname: ');
  expect(existsSync(folder) && listFiles(folder)).toEqual(['a.png', 'b.png']);
});
