import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename } from 'node:path';
import { z } from 'zod';

/** Who holds a lock, as it is written into it. */
const holderSchema = z.object({
  /** What a person has typed, or nearly. */
  command: z.string(),
  pid: z.int().positive(),
  /** The machine or container in which `pid` means this process. */
  machine: z.string(),
  /** When the process began, on a clock that nobody sets, where the system tells it: an id is given again and again. */
  began: z.string().optional(),
  /** An instant, for people. */
  since: z.string(),
});
export type LockHolder = z.output<typeof holderSchema>;

/** This process, as the holder of a lock. */
export function describeSelf(): LockHolder {
  const script = basename(process.argv[1] ?? 'node').replace(/\.[cm]?[jt]s$/, '');
  return {
    command: `npm run ${script}`,
    pid: process.pid,
    machine: nameMachine(),
    began: readBeginning(process.pid),
    since: new Date().toISOString(),
  };
}

/** What was written into a lock; undefined where it is missing or broken. */
export function parseHolder(text: string): LockHolder | undefined {
  try {
    return holderSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** Whether the holder still runs; `unknown` where that can't be told from here. */
export function isAlive({ pid, machine, began }: LockHolder): boolean | 'unknown' {
  if (machine !== nameMachine()) return 'unknown';
  if (!isRunning(pid)) return false;
  if (began === undefined) return 'unknown';
  return began === readBeginning(pid);
}

/** `“npm run build” (process 1234, since 18:31)`, on the clock of this machine. */
export function nameHolder({ command, pid, machine, since }: LockHolder): string {
  const where = machine === nameMachine() ? '' : ` on ${machine.split(' ')[0] ?? machine}`;
  return `“${command}” (process ${pid}${where}, since ${new Date(since).toTimeString().slice(0, 5)})`;
}

/** A container has process ids of its own, and may have the name of its machine. */
function nameMachine(): string {
  try {
    return `${hostname()} ${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return hostname();
  }
}

/** Whether a process has this id: the one that is meant, or one that was given it later. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** When a process began, in ticks since this system did (proc_pid_stat(5), field 22); undefined where no system says so. */
function readBeginning(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program, in brackets, may hold anything.
    const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // One that has ended and that nobody has asked about runs no more.
    if (state === 'Z') return 'ended';
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${fields[18] ?? ''}`;
  } catch {
    return undefined;
  }
}
