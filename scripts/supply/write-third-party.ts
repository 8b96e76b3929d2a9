// npm run licences
//
// Writes THIRD-PARTY.md: the packages that a site is built with, and their licences.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../story/story-folders.ts';
import { runCommand } from '../terminal/run-command.ts';
import { formatThirdParty } from './format-third-party.ts';
import { readLockfile } from './read-lockfile.ts';

await runCommand(async () => {
  writeFileSync(join(projectRoot, 'THIRD-PARTY.md'), await formatThirdParty(readLockfile()));
  console.log('wrote THIRD-PARTY.md');
  return true;
});
