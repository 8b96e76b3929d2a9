import { spawn } from 'node:child_process';
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
