import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../scripts/temporary-folder.ts';

/** Linux gives a process a network of its own in which there is nothing, to whom it lets have one. */
const CUT = ['unshare', '--net', '--map-root-user'];
const isCut = spawnSync(CUT[0] ?? '', [...CUT.slice(1), 'true']).status === 0;

function runCut(script: string, ...args: string[]) {
  const command = [...CUT.slice(1), process.execPath, resolve(script), ...args];
  const { status, stdout, stderr } = spawnSync(CUT[0] ?? '', command, {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: undefined },
  });
  return { status, stdout, stderr };
}

beforeEach(({ skip }) => {
  skip(!isCut, 'a process cannot be cut off from the network on this machine');
});

describe('without any network', () => {
  it('there is none', () => {
    const script = 'fetch("https://example.com/").then(() => process.exit(1), () => process.exit(0))';
    expect(spawnSync(CUT[0] ?? '', [...CUT.slice(1), process.execPath, '-e', script]).status).toBe(0);
  });

  it('a site is generated and built', () => {
    const folder = temporaryFolder({
      'seeds/a.txt': 'Ada Byron, mayor of Leeds, said on Friday: "The bridge is closed."\n',
    });
    mkdirSync(join(folder, 'editorial'));
    const places = ['seeds', 'editorial', 'generated'].flatMap((name) => [`--${name}`, join(folder, name)]);
    expect(runCut('scripts/build.ts', ...places, '--output', join(folder, 'site'))).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/pages built/) as string,
      stderr: '',
    });
  });

  it('known holes in packages are not asked for, which is said', () => {
    expect(runCut('scripts/supply/check-advisories.ts')).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^not asked: the registry does not answer/) as string,
    });
  });
});
