import { holdFolder } from '../folder/hold-folder.ts';
import { associateSchemas } from '../schemas/associate-schemas.ts';
import { generateStory, isGenerated } from '../story/generate-content.ts';
import type { Comparison } from '../story/compare-content.ts';
import { rememberAnnotations } from '../story/remember-annotations.ts';
import type { StoryFolders } from '../story/story-folders.ts';
import { writeContent } from '../story/write-content.ts';
import { isError, listMessages, type Told } from '../terminal/report-messages.ts';
import { messageOf } from '../terminal/run-command.ts';

/** What came of generating a story once. */
export interface StoryRun {
  /** Errors and warnings, by place. */
  told: Told[];
  /** What was done to the generated files; undefined where there was an error and they stay as they were. */
  changes: Comparison | undefined;
}

/**
 * Generates a story again and again: reads it, writes what has changed, and analyses only texts that it has not seen the
 * time before. What is thrown is told like other errors.
 */
export function repeatStory(folders: StoryFolders): () => Promise<StoryRun> {
  const withMemory = rememberAnnotations();
  // The first run may replace another story; the others follow what someone writes.
  let wasWritten = false;
  return async () => {
    try {
      const files = withMemory((annotate) => generateStory(folders, { annotate }));
      const told = listMessages(files);
      // What has an error may be a file that VS Code does not know yet.
      associateSchemas(folders);
      if (told.some(isError)) return { told, changes: undefined };
      const changes = await holdFolder(folders.generated, () =>
        writeContent(folders.generated, files.filter(isGenerated), { inPlace: wasWritten }),
      );
      wasWritten = true;
      associateSchemas(folders);
      return { told, changes };
    } catch (error) {
      return failedRun(error);
    }
  };
}

/** A run that came to nothing because of an error that was thrown. */
export function failedRun(error: unknown): StoryRun {
  return { told: [{ file: undefined, message: messageOf(error) }], changes: undefined };
}
