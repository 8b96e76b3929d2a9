import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { healFolder, isAway } from '../../scripts/folder/heal-folder.ts';
import { listFiles } from '../../scripts/folder/list-files.ts';
import { runNode, type Run } from './run-node.ts';
import { temporaryFolder } from './temporary-folder.ts';

// KILLS=100 npx vitest run --project unit tests/scripts/killed-run.test.ts
const KILLS = Number(process.env.KILLS ?? 0);
const FLIPS = Math.max(KILLS, 24);
const GENERATES = Math.max(KILLS, 8);
const BUILDS = Math.max(KILLS, 2);
/** Milliseconds for each of them, on a machine that has other things to do. */
const EACH = 60_000;

/** Numbers from 0 to 1 that are the same in every run (Park and Miller 1988). */
function* randomNumbers(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (state * 48271) % 2147483647;
    yield state / 2147483647;
  }
}

/** The whole tree in a few letters. */
function treeIn(folder: string): string {
  const hash = createHash('sha256');
  for (const path of listFiles(folder)) hash.update(`${path}\0`).update(readFileSync(join(folder, path)));
  return hash.digest('hex');
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

test(
  'a run that is killed at any moment leaves one whole tree',
  async () => {
    const parent = temporaryFolder();
    const target = join(parent, 'out');
    const random = randomNumbers(23);
    const kinds = new Map<string, number>();
    for (let killed = 0; killed < FLIPS; killed += 1) {
      const child = spawn(process.execPath, [resolve('tests/scripts/flip-folder.ts'), target], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      // The first tree is whole from here on.
      await once(child.stdout, 'data');
      await pause(random.next().value * 40);
      await kill(child);
      const kind = readdirSync(parent)
        .map((name) => name.replace(/\d+$/, ''))
        .join(' ');
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      healFolder(target);
      expect(readdirSync(parent)).toEqual(['out']);
      const files = listFiles(target);
      expect(files).toHaveLength(60);
      const texts = new Set(files.map((path) => readFileSync(join(target, path), 'utf8')));
      expect([...texts].filter((text) => text !== 'the same in both')).toHaveLength(1);
    }
    if (KILLS > 0) console.log('left beside the folder, and how often:', kinds);
    // Some of the kills have to hit while a tree is made, or nothing was tried.
    expect(kinds.size).toBeGreaterThan(1);
  },
  FLIPS * EACH,
);

/** What is killed, and the folders that it writes. */
interface Tried {
  begin: (story: 'one' | 'two') => ChildProcess;
  run: (story: 'one' | 'two') => Run;
  targets: readonly string[];
  /** The folder in which the targets lie, and what lies in it when nothing is left over. */
  parent: string;
  names: readonly string[];
}

/** Two small stories, and a command that puts one of them in the place of the other. */
function tryScript(script: string, written: Readonly<Record<string, string>>): Tried {
  const one = 'Ada Byron said: "The bridge is closed."\n';
  const folder = temporaryFolder({
    'one/a.txt': one,
    'two/a.txt': one,
    'two/b.txt': 'Leeds.\n',
    'editorial/.keep': '',
  });
  // What a run needs for a while lies where it can be looked at.
  const [parent, temporary] = [join(folder, 'written'), join(folder, 'temporary')];
  for (const path of [parent, temporary]) mkdirSync(path);
  const places = Object.entries(written).flatMap(([option, name]) => [option, join(parent, name)]);
  const args = (story: string): string[] => [
    '--seeds',
    join(folder, story),
    '--editorial',
    join(folder, 'editorial'),
    ...places,
  ];
  const env = { ...process.env, TMPDIR: temporary };
  const names = Object.values(written).sort();
  return {
    begin: (story) => spawn(process.execPath, [resolve(script), ...args(story)], { stdio: 'ignore', env }),
    run: (story) => runNode(script, args(story), { env }),
    targets: names.map((name) => join(parent, name)),
    parent,
    names,
  };
}

async function killAtRandom({ begin, run, targets, parent, names }: Tried, kills: number): Promise<void> {
  const whole = new Map(targets.map((target) => [target, new Set<string>()]));
  const remember = (): void => {
    for (const target of targets) whole.get(target)?.add(treeIn(target));
  };
  const succeed = (story: 'one' | 'two'): string => {
    const { status, stderr } = run(story);
    expect({ status, errors: stderr.match(/^.*(?:error|warning)\[.*$/gm) }).toEqual({ status: 0, errors: null });
    expect(readdirSync(parent)).toEqual(names);
    expect(readdirSync(join(parent, '../temporary'))).toEqual([]);
    return stderr;
  };
  for (const story of ['two', 'one'] as const) {
    succeed(story);
    remember();
  }
  const start = performance.now();
  succeed('two');
  const duration = performance.now() - start;
  const random = randomNumbers(42);
  const found = new Map<string, number>();
  let healings = 0;
  for (let killed = 0; killed < kills; killed += 1) {
    const child = begin(killed % 2 === 0 ? 'one' : 'two');
    await pause((0.1 + random.next().value * 0.9) * duration);
    await kill(child);
    const left = readdirSync(parent).filter((name) => !names.includes(name));
    const kind = left.map((name) => name.replace(/\d+$/, '')).join(' ');
    found.set(kind, (found.get(kind) ?? 0) + 1);
    for (const target of targets) {
      if (isAway(target)) expect(existsSync(target)).toBe(false);
      else expect(whole.get(target)).toContain(treeIn(target));
    }
    // The runs between that are killed have to do with what the one before left, too.
    if (killed % 5 !== 0 && killed !== kills - 1) continue;
    const said = succeed(killed % 2 === 0 ? 'two' : 'one');
    if (left.length > 0) healings += 1;
    if (left.some((name) => name.includes('.next-'))) expect(said).toContain('note[healed]');
  }
  if (KILLS > 0) console.log(`${kills} kills, ${healings} times healed; left over, and how often:`, found);
}

test(
  'generate that is killed at any moment leaves the content of one story',
  async () => {
    await killAtRandom(tryScript('scripts/generate.ts', { '--output': 'generated' }), GENERATES);
  },
  GENERATES * EACH,
);

test(
  'build that is killed at any moment leaves the content and the site of one story',
  async () => {
    await killAtRandom(tryScript('scripts/build.ts', { '--generated': 'generated', '--output': 'site' }), BUILDS);
  },
  (BUILDS + 5) * EACH,
);
