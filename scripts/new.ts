import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { holdFolder } from './folder/hold-folder.ts';
import { relativePath } from './folder/read-folder.ts';
import { bringBack, readSteadily } from './folder/read-steadily.ts';
import { draftFile } from './new/draft-file.ts';
import { readKind, usage } from './new/kinds.ts';
import { associateSchemas } from './schemas/associate-schemas.ts';
import { beginStory } from './story/begin-story.ts';
import { projectRoot, storyFolders } from './story/story-folders.ts';
import { fail } from './terminal/fail.ts';
import { parseOptions } from './terminal/parse-options.ts';
import { runCommand } from './terminal/run-command.ts';

const OPTIONS = { editorial: { type: 'string' }, generated: { type: 'string' } } as const;

await runCommand(async () => {
  const { values, positionals } = parseOptions(OPTIONS, usage);
  const [word, ...names] = positionals;
  if (word === undefined) fail('new-what', 'say what kind of file, and for what', { hint: usage });
  const kind = readKind(word);
  const name = names.join(' ').replace(/\s+/g, ' ').trim();
  if (name === '') fail('new-what', `say which ${kind}`, { hint: usage });
  if (kind === 'story') {
    tellBegun(await holdFolder(storyFolders({}).generated, () => beginStory(projectRoot, name)));
    return true;
  }
  const folders = storyFolders(values);
  await bringBack(folders.generated);
  const { path, text, note } = readSteadily(folders.generated, () => draftFile(kind, name, folders));
  writeNew(join(folders.editorial, path), text);
  associateSchemas(folders);
  if (note !== undefined) console.log(`note: ${note}`);
  return true;
});

function tellBegun(aside: string | undefined): void {
  if (aside !== undefined) console.log(`the story that was here lies in ${relativePath(aside)}`);
  console.log('another story has begun: put its texts into seeds/, and see it with "npm run dev"');
}

function writeNew(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(path, text, { flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    fail('file-exists', 'this file is there already', { path: relativePath(path), hint: 'open it and write there' });
  }
  console.log(`made ${relativePath(path)}: open it, write, save, and see it with "npm run dev"`);
}
