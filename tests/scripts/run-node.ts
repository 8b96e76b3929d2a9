import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

export interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs a script of the project to its end, in another folder and environment if need be. */
export function runNode(
  script: string,
  args: readonly string[],
  at: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Run {
  const env: NodeJS.ProcessEnv = { ...process.env, NO_COLOR: '1', ...at.env };
  // What npm says about `npm test` is not true of the script.
  delete env.INIT_CWD;
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve(script), ...args], {
    cwd: at.cwd,
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}
