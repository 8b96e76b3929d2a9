import fs, { mkdirSync, readFileSync, renameSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fail } from '../terminal/fail.ts';
import { healFolder, type Healing } from './heal-folder.ts';
import { describeSelf, isAlive, nameHolder, parseHolder, type LockHolder } from './lock-holder.ts';
import { namesBeside } from './names-beside.ts';
import { relativePath } from './read-folder.ts';
import { removeTree } from './remove-tree.ts';

/** Milliseconds. */
const ROUND = 100;
const PATIENCE = 10 * 60_000;
/** The holder says so often that it is there; where only that can be known of it, it is gone after so long a silence. */
const SIGN_OF_LIFE = 5_000;
const SILENCE = 5 * 60_000;
/** A lock that says nothing of its holder was left so by one that was killed as it took it. */
const NAMELESS = 10_000;

/** The file in the lock that says who holds it. */
const NOTE = 'holder.json';

/** As proper-lockfile uses the disk, but that a lock may hold a note. */
const disk = {
  ...fs,
  rmdir: (path: string, done: (error: Error | null) => void) => {
    fs.rm(path, { recursive: true, force: true }, done);
  },
  rmdirSync: (path: string) => {
    fs.rmSync(path, { recursive: true, force: true });
  },
};

interface Options {
  /** Milliseconds to wait for another process. */
  patience?: number;
  /** Told to people, a line each. */
  tell?: (line: string) => void;
}

/**
 * Does something while no other process of ours writes this folder, which is healed first. Where another one does, this
 * waits, and says for whom; a lock that was left by a process that is gone is taken over. Where no lock can be made (a
 * disk that is full or can only be read), nothing can be put in place either: whoever then writes will say so.
 */
export async function holdFolder<Result>(
  folder: string,
  use: () => Result | Promise<Result>,
  { patience = PATIENCE, tell = console.error }: Options = {},
): Promise<Result> {
  const shown = relativePath(folder);
  const { target, lock } = namesBeside(folder);
  const release = await takeLock(target, lock, { shown, patience, tell });
  if (!release) return use();
  try {
    for (const line of describeHealing(healFolder(folder))) tell(`${shown}: note[healed]: ${line}`);
    return await use();
  } finally {
    await release();
  }
}

interface Taking extends Required<Options> {
  shown: string;
}

async function takeLock(
  target: string,
  lockPath: string,
  { shown, patience, tell }: Taking,
): Promise<(() => Promise<void>) | undefined> {
  // Only here: from then on the process can't be ended with Ctrl-C while it reckons.
  const { lock } = await import('proper-lockfile');
  const start = performance.now();
  let waitsFor: string | undefined;
  for (;;) {
    try {
      mkdirSync(dirname(target), { recursive: true });
      const release = await lock(target, {
        lockfilePath: lockPath,
        realpath: false,
        fs: disk,
        update: SIGN_OF_LIFE,
        // Whether a holder is gone is found out below, and sooner.
        stale: Number.MAX_SAFE_INTEGER,
        onCompromised: () => {
          tell(`${shown}: warning[lock]: the lock was taken away while this folder is written`);
        },
      });
      const letGo = (): Promise<void> => release().catch(() => undefined);
      if (writeNote(lockPath)) return letGo;
      await letGo();
      return undefined;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ELOCKED')) return undefined;
    }
    const holder = readNote(lockPath);
    if (isGone(holder, lockPath)) {
      if (takeAway(lockPath, holder)) {
        const who = holder ? nameHolder(holder) : 'a run';
        tell(`${shown}: note[stale-lock]: ${who} was ended while it held this folder; its lock is taken over`);
      }
      continue;
    }
    const name = holder ? nameHolder(holder) : 'another run';
    if (performance.now() - start >= patience) refuse(shown, lockPath, { holder, name, patience });
    if (waitsFor !== name) tell(`${shown}: ${name} is writing it; waiting for its end…`);
    waitsFor = name;
    await pause(ROUND);
  }
}

function refuse(
  shown: string,
  lockPath: string,
  { holder, name, patience }: { holder: LockHolder | undefined; name: string; patience: number },
): never {
  const end = holder ? `end it (kill ${holder.pid}), or` : 'end it, or,';
  fail('in-use', `${name} holds this folder, and has not ended within ${Math.round(patience / 1000)} s`, {
    path: shown,
    hint: `wait and run this again; or ${end} where it is gone, delete the folder ${relativePath(lockPath)}`,
  });
}

/** The lock's time is its sign of life, so it stays what it was. Says whether there was room for the note. */
function writeNote(lockPath: string): boolean {
  try {
    const { atime, mtime } = statSync(lockPath);
    writeFileSync(join(lockPath, NOTE), JSON.stringify(describeSelf()));
    utimesSync(lockPath, atime, mtime);
    return true;
  } catch {
    return false;
  }
}

function readNote(lockPath: string): LockHolder | undefined {
  try {
    return parseHolder(readFileSync(join(lockPath, NOTE), 'utf8'));
  } catch {
    return undefined;
  }
}

function isGone(holder: LockHolder | undefined, lockPath: string): boolean {
  const alive = holder ? isAlive(holder) : 'unknown';
  if (alive !== 'unknown') return !alive;
  const stats = statSync(lockPath, { throwIfNoEntry: false });
  // Either way: a clock may have been set back.
  return stats !== undefined && Math.abs(Date.now() - stats.mtimeMs) > (holder ? SILENCE : NAMELESS);
}

/** Moves a lock out of the way before it goes: of two processes that do so, one succeeds. Says whether it was this one. */
function takeAway(lockPath: string, holder: LockHolder | undefined): boolean {
  const aside = `${lockPath}-${process.pid}`;
  try {
    renameSync(lockPath, aside);
    const taken = readNote(aside);
    if (taken?.pid !== holder?.pid || taken?.since !== holder?.since) {
      // Another process was faster, and this is its lock.
      renameSync(aside, lockPath);
      return false;
    }
    return removeTree(aside);
  } catch {
    return false;
  }
}

function describeHealing({ broughtBack, removed, left }: Healing): string[] {
  return [
    ...(broughtBack ? ['a run was ended while it replaced this folder, which is back as it was'] : []),
    ...(removed.length > 0 ? [`what a run left that was ended is removed: ${removed.join(', ')}`] : []),
    ...left.map((path) => `what a run left that was ended can't be removed: ${relativePath(path)}`),
  ];
}
