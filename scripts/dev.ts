import { resolve } from 'node:path';
import { followStory } from './dev/follow-story.ts';
import { requireFolder } from './story/generate-content.ts';
import { requireOwnGenerated } from './story/require-own-generated.ts';
import { folderOptions, projectRoot, storyFolders } from './story/story-folders.ts';
import { parseOptions, parsePort, rejectPositionals } from './terminal/parse-options.ts';
import { runCommand } from './terminal/run-command.ts';
import { stopOnSignal } from './terminal/stop-on-signal.ts';

const USAGE = 'known: --port NUMBER, --seeds DIR, --editorial DIR, --generated DIR, --verbose';
const OPTIONS = { ...folderOptions, generated: { type: 'string' }, port: { type: 'string' } } as const;

await runCommand(async () => {
  const { values, positionals } = parseOptions(OPTIONS, USAGE);
  rejectPositionals(positionals, USAGE);
  const wanted = parsePort(values.port);
  const folders = storyFolders(values);
  for (const folder of ['seeds', 'editorial'] as const)
    if (values[folder] !== undefined) requireFolder(folders[folder]);
  requireOwnGenerated(values);
  stopOnSignal();
  const port = await followStory(folders, wanted, resolve(projectRoot, 'dist'));
  const taken = port === wanted ? '' : `Port ${wanted} is taken. `;
  console.log(`${taken}The site is at http://localhost:${port}/ and follows what you save (Ctrl-C stops it)`);
  return true;
});
