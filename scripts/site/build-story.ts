import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { holdFolder } from '../folder/hold-folder.ts';
import { listFiles } from '../folder/list-files.ts';
import { relativePath } from '../folder/read-folder.ts';
import { rejectLinks } from '../folder/reject-links.ts';
import { tellUntouched } from '../folder/replace-folder.ts';
import { requireReplaceable } from '../folder/require-replaceable.ts';
import { requireApart } from '../story/require-apart.ts';
import { projectRoot, type StoryFolders } from '../story/story-folders.ts';
import { updateContent } from '../story/update-content.ts';
import { fail } from '../terminal/fail.ts';
import { addOutcome } from '../terminal/outcome.ts';
import { buildSite } from './build-site.ts';

/** The whole way from a story to its site, with a line for people about each step. False where the story has errors. */
export async function buildStory(folders: StoryFolders, output: string): Promise<boolean> {
  requireApart(folders, output);
  requireReplaceable(output);
  requireOwnSite(output);
  rejectLinks(join(projectRoot, 'public'));
  try {
    // Nobody else writes, meanwhile, what the pages are drawn from.
    if (await updateContent(folders, {}, () => holdFolder(output, () => drawSite(folders, output)))) return true;
  } catch (error) {
    throw addOutcome(error, tellUntouched(output));
  }
  console.error(tellUntouched(output));
  return false;
}

async function drawSite(folders: StoryFolders, output: string): Promise<boolean> {
  const start = performance.now();
  const { added, changed, removed, unchanged } = await buildSite(folders, output);
  const pages = [...added, ...changed, ...unchanged].filter((path) => path.endsWith('.html')).length;
  const touched = added.length + changed.length + removed.length;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const what = touched === 0 ? 'nothing has changed' : `${touched} files changed`;
  console.log(`${pages} pages built in ${seconds} s; ${what} (${relativePath(output)})`);
  return true;
}

/** Fails where a folder holds something that is not an earlier build, which would be lost. */
function requireOwnSite(output: string): void {
  const isOurs = ['index.html', '404.html'].every((page) => existsSync(join(output, page)));
  if (isOurs || !existsSync(output) || listFiles(output).length === 0) return;
  fail('not-a-site', 'this folder holds something else than an earlier build, which would be lost', {
    path: relativePath(output),
    hint: 'empty it, or name another folder with --output',
  });
}
