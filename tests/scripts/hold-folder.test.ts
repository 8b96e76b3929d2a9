import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { holdFolder } from '../../scripts/folder/hold-folder.ts';
import { describeSelf, type LockHolder } from '../../scripts/folder/lock-holder.ts';
import { namesBeside } from '../../scripts/folder/names-beside.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** No process has it: Linux gives none beyond 2^22. */
const DEAD = 2 ** 30;
const OUT = { 'out/a.txt': 'a' };

function lockOf(target: string, holder: Partial<LockHolder>, age = 0): string {
  const { lock } = namesBeside(target);
  mkdirSync(lock);
  writeFileSync(join(lock, 'holder.json'), JSON.stringify({ ...describeSelf(), command: 'npm run build', ...holder }));
  const then = Date.now() / 1000 - age;
  utimesSync(lock, then, then);
  return lock;
}

async function hold(target: string): Promise<{ told: string[]; failed: unknown }> {
  const told: string[] = [];
  let failed: unknown;
  const options = { patience: 300, tell: (line: string) => told.push(line.replace(/^.*\/out: /, '')) };
  await holdFolder(target, () => undefined, options).catch((error: unknown) => (failed = error));
  return { told, failed };
}

test('one after the other, and the second says for whom it waits', async () => {
  const parent = temporaryFolder(OUT);
  const target = join(parent, 'out');
  const script = join(parent, 'hold.ts');
  const url = JSON.stringify(resolve('scripts/folder/hold-folder.ts'));
  // Reads a number, waits, and writes the next one: two at once would write the same.
  writeFileSync(
    script,
    `import { readFileSync, writeFileSync } from 'node:fs';
    import { setTimeout as pause } from 'node:timers/promises';
    const { holdFolder } = await import(${url});
    const [target] = process.argv.slice(2);
    await holdFolder(target, async () => {
      const number = Number(readFileSync(target + '.txt', 'utf8'));
      await pause(300);
      writeFileSync(target + '.txt', String(number + 1));
    });`,
  );
  writeFileSync(`${target}.txt`, '0');
  const runs = [0, 1, 2].map(async () => {
    const child = spawn(process.execPath, [script, target]);
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    await once(child, 'close');
    return said;
  });
  const said = await Promise.all(runs);
  expect(readFileSync(`${target}.txt`, 'utf8')).toBe('3');
  expect(
    said.filter((words) => /“npm run hold” \(process \d+, since \d\d:\d\d\) is writing it/.test(words)),
  ).not.toEqual([]);
  expect(readdirSync(parent).sort()).toEqual(['hold.ts', 'out', 'out.txt']);
});

test('a second run that has waited long enough says who holds the folder, and what to do', async () => {
  const target = join(temporaryFolder(OUT), 'out');
  const lock = lockOf(target, {});
  const { told, failed } = await hold(target);
  const name = new RegExp(`“npm run build” \\(process ${process.pid}, since \\d\\d:\\d\\d\\)`);
  expect(told).toEqual([expect.stringMatching(name)]);
  expect(failed).toMatchObject({ ruleId: 'in-use', reason: expect.stringMatching(name) as string });
  expect(failed).toMatchObject({ note: expect.stringContaining(`kill ${process.pid}`) as string });
  expect(failed).toMatchObject({ note: expect.stringContaining('.out.lock') as string });
  expect(existsSync(lock)).toBe(true);
});

const TAKEN = [expect.stringMatching(/^note\[stale-lock\]: .* was ended while it held this folder; .* taken over$/)];

test.each<[string, Partial<LockHolder>, number]>([
  ['its process is gone', { pid: DEAD }, 0],
  ['its process id means another process now', { began: 'another boot 1' }, 0],
  ['it is of another machine, from which nothing was heard for long', { machine: 'other' }, 600],
  ['it says that it comes from the future', { machine: 'other' }, -600],
])('a lock is taken over, with a word, where %s', async (_why, holder, age) => {
  const target = join(temporaryFolder(OUT), 'out');
  const lock = lockOf(target, holder, age);
  expect(await hold(target)).toEqual({ told: TAKEN, failed: undefined });
  expect(existsSync(lock)).toBe(false);
});

test('a lock that a crash left without a word in it is taken over', async () => {
  const target = join(temporaryFolder(OUT), 'out');
  const { lock } = namesBeside(target);
  mkdirSync(lock);
  utimesSync(lock, 1, 1);
  expect(await hold(target)).toEqual({ told: TAKEN, failed: undefined });
});

test('a lock of another machine that was heard of just now is waited for', async () => {
  const target = join(temporaryFolder(OUT), 'out');
  lockOf(target, { machine: 'other 1', pid: DEAD });
  const { failed } = await hold(target);
  expect(failed).toMatchObject({ reason: expect.stringContaining(`process ${DEAD} on other`) as string });
});

test('a process that does not answer for long, but lives, keeps its lock', async () => {
  const target = join(temporaryFolder(OUT), 'out');
  lockOf(target, {}, 6000);
  const { failed } = await hold(target);
  // Only where the system tells when a process began can that be known.
  if (process.platform === 'linux') expect(failed).toMatchObject({ ruleId: 'in-use' });
});

test('what a killed run left is healed, and said', async () => {
  const parent = temporaryFolder(OUT);
  const target = join(parent, 'out');
  renameSync(target, namesBeside(target, DEAD).previous);
  mkdirSync(namesBeside(target, DEAD).stage);
  const { told } = await hold(target);
  expect(told).toEqual([
    'note[healed]: a run was ended while it replaced this folder, which is back as it was',
    `note[healed]: what a run left that was ended is removed: .out.next-${DEAD}`,
  ]);
  expect(readdirSync(parent)).toEqual(['out']);
});

test('this machine is named', () => {
  expect(describeSelf().machine).toContain(hostname());
});
