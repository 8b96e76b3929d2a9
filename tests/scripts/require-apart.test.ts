import { mkdirSync, symlinkSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { requireApart } from '../../scripts/story/require-apart.ts';
import { projectRoot } from '../../scripts/story/story-folders.ts';
import { temporaryFolder } from './temporary-folder.ts';

function refusal(change: { seeds?: string; editorial?: string; generated?: string; output?: string }): unknown {
  const folder = temporaryFolder({ 'seeds/a.txt': 'a' });
  mkdirSync(join(folder, 'other'));
  symlinkSync(join(folder, 'seeds'), join(folder, 'other/link'));
  const at = (name: string): string => (name.startsWith('/') ? name : join(folder, name));
  const named = { seeds: 'seeds', editorial: 'editorial', generated: 'generated', output: 'site', ...change };
  const { output, ...folders } = named;
  const story = { seeds: at(folders.seeds), editorial: at(folders.editorial), generated: at(folders.generated) };
  try {
    requireApart(story, at(output));
    return undefined;
  } catch (error) {
    return (error as { ruleId: unknown }).ruleId;
  }
}

test.each([
  [{}, undefined],
  [{ output: 'seeds-of-another' }, undefined],
  [{ output: 'seeds' }, 'folders-overlap'],
  [{ output: 'seeds/site' }, 'folders-overlap'],
  [{ output: 'other/link/site' }, 'folders-overlap'],
  [{ output: 'generated/site' }, 'folders-overlap'],
  [{ output: '.' }, 'folders-overlap'],
  [{ generated: 'editorial' }, 'folders-overlap'],
  [{ generated: 'editorial/generated' }, 'folders-overlap'],
  [{ seeds: 'site/seeds' }, 'folders-overlap'],
  [{ output: join(projectRoot, 'public/site') }, 'folders-overlap'],
  [{ output: '/' }, 'folder-too-wide'],
  [{ output: homedir() }, 'folder-too-wide'],
  [{ generated: projectRoot }, 'folder-too-wide'],
])('%o: %s', (change, expected) => {
  expect(refusal(change)).toBe(expected);
});
