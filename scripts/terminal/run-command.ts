import { VFileMessage } from 'vfile-message';
import { resolve } from 'node:path';
import { relativePath } from '../folder/read-folder.ts';
import { projectRoot } from '../story/story-folders.ts';
import { explainSystemError } from './explain-system-error.ts';
import { formatMessage } from './format-message.ts';
import { outcomesOf } from './outcome.ts';

/**
 * Runs a command to its exit code. A message that was thrown and an error of the system (no space, no permission) are
 * printed; anything else is a mistake in the program, for which the person is asked to report it. Stacks only with
 * `--verbose`.
 */
export async function runCommand(command: () => boolean | Promise<boolean>): Promise<void> {
  // npm runs every script in the folder of package.json; paths are meant from where the person is.
  if (process.env.npm_lifecycle_event && process.env.INIT_CWD && resolve(projectRoot) === process.cwd()) {
    process.chdir(process.env.INIT_CWD);
  }
  // A program that this one waits for may be gone without a word.
  const reportStall = (): void => {
    process.exitCode = 1;
    console.error(describeError(new Error('the command waits for something that can no longer come')));
  };
  process.once('beforeExit', reportStall);
  try {
    process.exitCode = (await command()) ? 0 : 1;
  } catch (error) {
    process.exitCode = 1;
    console.error(describeError(error));
    if (!process.argv.includes('--verbose')) return;
    if (error instanceof Error && !(error instanceof VFileMessage)) console.error(error.stack);
  } finally {
    process.off('beforeExit', reportStall);
  }
}

/** What is printed for an error that was thrown, with the state in which it left things. */
export function describeError(error: unknown): string {
  return [formatMessage(messageOf(error), undefined), ...outcomesOf(error)].join('\n');
}

/** An error that was thrown as a message. */
export function messageOf(error: unknown): VFileMessage {
  if (error instanceof VFileMessage) return error;
  const isSystem = error instanceof Error && 'syscall' in error;
  const path = isSystem && 'path' in error && typeof error.path === 'string' ? relativePath(error.path) : undefined;
  const explained = isSystem && explainSystemError(error, path);
  if (explained) return explained;
  const reason = error instanceof Error ? `${error.name}: ${error.message.split('\n')[0] ?? ''}` : String(error);
  const message = new VFileMessage(
    isSystem
      ? error.message
      : `${reason}. This is a mistake in Verbatim, not in your files: please report it, with what --verbose prints.`,
    { ruleId: isSystem ? 'system' : 'internal', source: 'verbatim' },
  );
  message.fatal = true;
  return message;
}
