import { resolve } from 'node:path';
import { buildStory } from './site/build-story.ts';
import { serveSite } from './site/serve-site.ts';
import { projectRoot, storyFolders } from './story/story-folders.ts';
import { parseOptions, parsePort, rejectPositionals } from './terminal/parse-options.ts';
import { runCommand } from './terminal/run-command.ts';
import { stopOnSignal } from './terminal/stop-on-signal.ts';

const USAGE = 'known: --port NUMBER, --verbose';

await runCommand(async () => {
  const { values, positionals } = parseOptions({ port: { type: 'string' } }, USAGE);
  rejectPositionals(positionals, USAGE);
  const output = resolve(projectRoot, 'dist');
  if (!(await buildStory(storyFolders({}), output))) return false;
  const { address } = await serveSite(output, parsePort(values.port));
  console.log(`\nThe site is at ${address} (Ctrl-C stops it)`);
  stopOnSignal();
  return true;
});
