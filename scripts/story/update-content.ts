import type { VFile } from 'vfile';
import { holdFolder } from '../folder/hold-folder.ts';
import { relativePath } from '../folder/read-folder.ts';
import { bringBack, identityOf } from '../folder/read-steadily.ts';
import { tellUntouched } from '../folder/replace-folder.ts';
import { generateContent, type GenerateOptions } from './generate-content.ts';
import type { StoryFolders } from './story-folders.ts';
import { summarizeChanges, summarizeContent } from './summarize-content.ts';
import { writeContent } from './write-content.ts';

/**
 * Generates the content of a story and writes it, with a line for people, and holds the folder while `use` reads it. False
 * where the story has errors. A run that wrote other content meanwhile is not overwritten with what was reckoned from
 * older: the content is generated again.
 */
export async function updateContent(
  folders: StoryFolders,
  options: GenerateOptions,
  use: () => boolean | Promise<boolean> = () => true,
): Promise<boolean> {
  const { generated: folder } = folders;
  for (;;) {
    await bringBack(folder);
    const before = identityOf(folder);
    const generated = generateContent(folders, options);
    if (!generated) {
      console.error(tellUntouched(folder));
      return false;
    }
    const result = await holdFolder(folder, async () => {
      if (identityOf(folder) !== before) return undefined;
      await tellWritten(folder, generated);
      return use();
    });
    if (result !== undefined) return result;
  }
}

async function tellWritten(folder: string, generated: readonly VFile[]): Promise<void> {
  const changes = await writeContent(folder, generated);
  console.log(`${summarizeContent(generated)}; ${summarizeChanges(changes)} (${relativePath(folder)})`);
}
