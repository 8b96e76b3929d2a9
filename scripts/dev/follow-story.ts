import { setTimeout as pause } from 'node:timers/promises';
import { listFiles } from '../folder/list-files.ts';
import type { StoryFolders } from '../story/story-folders.ts';
import { isError } from '../terminal/report-messages.ts';
import { makeProblem, type Problem } from './problem.ts';
import { failedRun, repeatStory, type StoryRun } from './repeat-story.ts';
import { makeReporter } from './report-run.ts';
import { startDevSite } from './start-dev-site.ts';
import { watchInputs } from './watch-inputs.ts';

/** Milliseconds; what is wrong for less time than this is a file that someone is just writing. */
const SETTLE = 60;

/**
 * Starts the site of a story and lets it follow what is saved. Where there is an error, the site stays as it was and shows
 * it; where there was no site before, it shows the error alone. Gives back the port.
 */
export async function followStory(folders: StoryFolders, port: number, output: string): Promise<number> {
  const generate = repeatStory(folders);
  const report = makeReporter();
  const waiting = new Set<string>();
  // What is saved while the site starts waits for it.
  let isRunning = true;

  const begun = performance.now();
  const first = await generate();
  let isThere = first.changes !== undefined || listFiles(folders.generated).length > 0;
  report(first, [], performance.now() - begun);

  const update = async (paths: readonly string[]): Promise<void> => {
    const start = performance.now();
    let run = await generate();
    if (!run.changes) await pause(SETTLE);
    if (!run.changes && waiting.size > 0) {
      for (const path of paths) waiting.add(path);
      return;
    }
    if (run.changes) {
      isThere = true;
      site.show([]);
      run = await site.refresh().then(() => run, failedRun);
    }
    if (!run.changes) site.show(problemsOf(run));
    report(run, paths, performance.now() - start);
  };
  const follow = async (paths: readonly string[]): Promise<void> => {
    for (const path of paths) waiting.add(path);
    if (isRunning) return;
    isRunning = true;
    while (waiting.size > 0) {
      const now = [...waiting];
      waiting.clear();
      await update(now);
    }
    isRunning = false;
  };
  const site = await startDevSite(folders, {
    port,
    output,
    isThere: () => isThere,
    watch: (watcher) => {
      watchInputs(watcher, [folders.seeds, folders.editorial], (paths) => void follow(paths));
    },
  });
  site.show(problemsOf(first));
  isRunning = false;
  void follow([]);
  return site.port;
}

function problemsOf({ told }: StoryRun): Problem[] {
  return told.filter(isError).map(makeProblem);
}
