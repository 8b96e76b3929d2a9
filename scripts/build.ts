import { resolve } from 'node:path';
import { buildStory } from './site/build-story.ts';
import { requireFolder } from './story/generate-content.ts';
import { requireOwnGenerated } from './story/require-own-generated.ts';
import { folderOptions, projectRoot, storyFolders } from './story/story-folders.ts';
import { parseOptions, rejectPositionals } from './terminal/parse-options.ts';
import { runCommand } from './terminal/run-command.ts';

const USAGE = 'known: --seeds DIR, --editorial DIR, --generated DIR, --output DIR, --verbose';
const OPTIONS = { ...folderOptions, generated: { type: 'string' }, output: { type: 'string' } } as const;

await runCommand(async () => {
  const { values, positionals } = parseOptions(OPTIONS, USAGE);
  rejectPositionals(positionals, USAGE);
  const folders = storyFolders(values);
  if (values.editorial !== undefined) requireFolder(folders.editorial);
  requireOwnGenerated(values);
  return buildStory(folders, resolve(values.output ?? `${projectRoot}/dist`));
});
