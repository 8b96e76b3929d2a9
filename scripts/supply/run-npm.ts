import { spawnSync } from 'node:child_process';
import { projectRoot } from '../story/story-folders.ts';

/** What npm said. */
export interface NpmAnswer {
  /** Null where it did not come to its end in time. */
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs npm, the one that runs us if there is one, in a folder, for at most so many milliseconds. */
export function runNpm(args: readonly string[], { cwd = projectRoot, longest = 120_000 } = {}): NpmAnswer {
  const { npm_execpath: cli } = process.env;
  const isKnown = cli !== undefined && /npm-cli\.c?js$/.test(cli);
  const [command, first] = isKnown ? [process.execPath, [cli]] : ['npm', []];
  const { status, stdout, stderr, error } = spawnSync(command, [...first, ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: Infinity,
    timeout: longest,
    killSignal: 'SIGKILL',
    shell: !isKnown && process.platform === 'win32',
  });
  if (error && !('code' in error && error.code === 'ETIMEDOUT')) throw error;
  return { status, stdout, stderr };
}
