import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../../scripts/folder/list-files.ts';
import { runNode, type Run } from '../scripts/run-node.ts';
import { temporaryFolder } from '../scripts/temporary-folder.ts';

function build(folder: string): Run {
  const places = ['seeds', 'editorial', 'generated'].flatMap((name) => [`--${name}`, join(folder, name)]);
  return runNode('scripts/build.ts', [...places, '--output', join(folder, 'site')]);
}

/** The address that a server prints once it listens. */
async function readAddress(output: AsyncIterable<unknown>): Promise<string> {
  let printed = '';
  for await (const chunk of output) {
    printed += String(chunk);
    if (printed.includes('The site is at')) break;
  }
  return /http:\/\/localhost:\d+\//.exec(printed)?.[0] ?? '';
}

function identitiesIn(folder: string): string[] {
  return listFiles(folder).map((path) => {
    const { ino, mtimeMs } = statSync(join(folder, path));
    return `${path} ${ino} ${mtimeMs}`;
  });
}

test('build leaves an unchanged site alone, changes what a text changes, and keeps the old site where there are errors', () => {
  const folder = temporaryFolder({ 'editorial/.keep': '' });
  cpSync('tests/fixtures/ferry-story/seeds', join(folder, 'seeds'), { recursive: true });
  const site = join(folder, 'site');
  expect(build(folder)).toMatchObject({ status: 0, stderr: '' });
  const first = identitiesIn(site);
  expect(build(folder).stdout).toContain('nothing has changed');
  expect(identitiesIn(site)).toEqual(first);
  writeFileSync(join(folder, 'seeds/late.txt'), 'Morag Sinclair said on Friday: "We were wrong."\n');
  expect(build(folder).status).toBe(0);
  const second = identitiesIn(site);
  expect(second).not.toEqual(first);
  expect(readFileSync(join(site, 'sources/late/index.html'), 'utf8')).toContain('We were wrong.');
  writeFileSync(join(folder, 'seeds/empty.txt'), '');
  expect(build(folder)).toMatchObject({ status: 1, stderr: expect.stringContaining('error[seed-empty]') as string });
  expect(identitiesIn(site)).toEqual(second);
});

test('build asks where to put another story, and deletes nothing that it did not make', () => {
  const folder = temporaryFolder({ 'seeds/a.txt': 'A text.\n', 'editorial/.keep': '', 'site/mine.txt': 'mine' });
  const unplaced = runNode('scripts/build.ts', ['--seeds', join(folder, 'seeds')]);
  expect(unplaced).toMatchObject({ status: 1, stderr: expect.stringContaining('error[generated-where]') as string });
  expect(build(folder)).toMatchObject({ status: 1, stderr: expect.stringContaining('error[not-a-site]') as string });
  expect(readFileSync(join(folder, 'site/mine.txt'), 'utf8')).toBe('mine');
});

test.each(['SIGINT', 'SIGTERM'] as const)('start serves the site on a free port until %s', async (signal) => {
  // Port 4400 is taken by these tests.
  const child = spawn(process.execPath, ['scripts/start.ts', '--port', '4400'], { stdio: ['ignore', 'pipe', 'pipe'] });
  let errors = '';
  child.stderr.on('data', (chunk) => (errors += String(chunk)));
  const address = await readAddress(child.stdout);
  expect(address).not.toBe('http://localhost:4400/');
  expect(await (await fetch(address)).text()).toBe(readFileSync('dist/index.html', 'utf8'));
  const slashless = await fetch(`${address}people?x=1`, { redirect: 'manual' });
  expect([slashless.status, slashless.headers.get('location')]).toEqual([301, '/people/?x=1']);
  expect((await fetch(`${address}no/such/page/`)).status).toBe(404);
  child.kill(signal);
  const [code] = (await once(child, 'exit')) as [number | null];
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
});
