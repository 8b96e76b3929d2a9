import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { listFiles } from '../../scripts/folder/list-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'verbatim-again-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function sumsOf(site: string): string[] {
  return listFiles(site).map(
    (path) =>
      `${createHash('sha256')
        .update(readFileSync(join(site, path)))
        .digest('hex')} ${path}`,
  );
}

test('building again, elsewhere, in another time zone and language, gives the same bytes', () => {
  const env = { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
  execFileSync(process.execPath, ['scripts/build.ts', '--output', join(folder, 'site')], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  expect(sumsOf(join(folder, 'site'))).toEqual(sumsOf('dist'));
});
