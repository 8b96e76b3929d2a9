import { resolve } from 'node:path';
import { setAstroEnvironment } from './site/astro-environment.ts';
import { generateContent } from './story/generate-content.ts';
import { projectRoot, storyFolders, type StoryFolders } from './story/story-folders.ts';
import { summarizeChanges } from './story/summarize-content.ts';
import { writeContent } from './story/write-content.ts';
import { parseOptions, parsePort, rejectPositionals } from './terminal/parse-options.ts';
import { describeError, runCommand } from './terminal/run-command.ts';
import { stopOnSignal } from './terminal/stop-on-signal.ts';

const USAGE = 'known: --port NUMBER, --verbose';
/** Milliseconds; an editor that saves a file, or git that changes branches, touches several files at once. */
const PAUSE = 50;

await runCommand(async () => {
  const { values, positionals } = parseOptions({ port: { type: 'string' } }, USAGE);
  rejectPositionals(positionals, USAGE);
  const folders = storyFolders({});
  await regenerate(folders);
  setAstroEnvironment(folders);
  const { dev } = await import('astro');
  const server = await dev({
    root: projectRoot,
    logLevel: 'warn',
    server: { host: '127.0.0.1', port: parsePort(values.port) },
  });
  const inputs = [folders.seeds, folders.editorial];
  let timer: NodeJS.Timeout | undefined;
  server.watcher.add(inputs).on('all', (_event, path) => {
    if (!inputs.some((folder) => resolve(path).startsWith(folder))) return;
    clearTimeout(timer);
    timer = setTimeout(() => void regenerate(folders), PAUSE);
  });
  console.log(`The site is at http://localhost:${server.address.port}/ and follows what you save (Ctrl-C stops it)`);
  stopOnSignal();
  return true;
});

/** Brings the generated files up to date, or says why they stay as they were. */
async function regenerate(folders: StoryFolders): Promise<void> {
  try {
    const generated = generateContent(folders);
    if (generated) console.log(`generated: ${summarizeChanges(await writeContent(folders.generated, generated))}`);
    else console.error('the site stays as it was until this is mended');
  } catch (error) {
    console.error(describeError(error));
  }
}
