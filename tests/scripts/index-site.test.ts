import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { ChildProcess } from 'node:child_process';
import { dirname, join } from 'node:path';
import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { indexSite } from '../../scripts/site/index-site.ts';
import { searchRecordsFile } from '../../src/schema/search-record.ts';
import { temporaryFolder } from './temporary-folder.ts';

test('an indexer that a system ends is an error, and not waited for', async () => {
  const path = join(temporaryFolder(), searchRecordsFile);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify({ language: 'en', records: [] }));
  const kill = (message: unknown): void => {
    setTimeout(() => (message as { process: ChildProcess }).process.kill('SIGKILL'), 1);
  };
  subscribe('child_process', kill);
  await expect(indexSite(path.slice(0, -searchRecordsFile.length))).rejects.toThrow('was ended (SIGKILL)');
  unsubscribe('child_process', kill);
});
