import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { healFolder } from '../../scripts/folder/heal-folder.ts';
import { listFiles } from '../../scripts/folder/list-files.ts';
import { temporaryFolder } from './temporary-folder.ts';

const KILLS = 24;

/** Numbers from 0 to 1 that are the same in every run (Park and Miller 1988). */
function* randomNumbers(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (state * 48271) % 2147483647;
    yield state / 2147483647;
  }
}

test('a run that is killed at any moment leaves one whole tree', async () => {
  const parent = temporaryFolder();
  const target = join(parent, 'out');
  const random = randomNumbers(23);
  const kinds = new Set<string>();
  for (let kill = 0; kill < KILLS; kill += 1) {
    const child = spawn(process.execPath, [resolve('tests/scripts/flip-folder.ts'), target], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    // The first tree is whole from here on.
    await once(child.stdout, 'data');
    await pause(random.next().value * 40);
    child.kill('SIGKILL');
    await once(child, 'exit');
    const left = readdirSync(parent)
      .filter((name) => name !== 'out')
      .map((name) => name.replace(/\d+$/, ''));
    kinds.add(left.join(' '));
    healFolder(target);
    expect(readdirSync(parent)).toEqual(['out']);
    const files = listFiles(target);
    expect(files).toHaveLength(60);
    const texts = new Set(files.map((path) => readFileSync(join(target, path), 'utf8')));
    expect([...texts].filter((text) => text !== 'the same in both')).toHaveLength(1);
  }
  // Some of the kills have to hit while a tree is made, or nothing was tried.
  expect(kinds.size).toBeGreaterThan(1);
}, 120_000);

test('generate that is killed at any moment leaves the content of one story', async () => {
  const one = 'Ada Byron said: "The bridge is closed."\n';
  const folder = temporaryFolder({
    'one/a.txt': one,
    'two/a.txt': one,
    'two/b.txt': 'Leeds.\n',
    'editorial/.keep': '',
  });
  const target = join(folder, 'generated');
  const places = ['--editorial', join(folder, 'editorial'), '--output', target];
  const begin = (seeds: string): ChildProcess =>
    spawn(process.execPath, [resolve('scripts/generate.ts'), '--seeds', join(folder, seeds), ...places], {
      stdio: 'ignore',
    });
  const textsOf = (path: string): string =>
    listFiles(path)
      .map((file) => readFileSync(join(path, file), 'utf8'))
      .join();
  const whole = new Map<string, string>();
  for (const seeds of ['one', 'two']) {
    await once(begin(seeds), 'exit');
    whole.set(seeds, textsOf(target));
  }
  const start = performance.now();
  await once(begin('one'), 'exit');
  const duration = performance.now() - start;
  const random = randomNumbers(42);
  for (let kill = 0; kill < 8; kill += 1) {
    const child = begin(kill % 2 === 0 ? 'two' : 'one');
    await pause((0.5 + random.next().value / 2) * duration);
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    healFolder(target);
    expect([...whole.values()]).toContain(textsOf(target));
  }
}, 120_000);
