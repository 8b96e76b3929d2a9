import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { formatMessage, nameLevel } from './format-message.ts';

/** A message and the file that it is about. */
export interface Told {
  file: VFile | undefined;
  message: VFileMessage;
}

/**
 * Prints every message of the files to standard error, by path and place, and how many there are. Says whether one of
 * them is an error.
 */
export function reportMessages(files: readonly VFile[]): boolean {
  const found = listMessages(files);
  if (found.length === 0) return false;
  for (const { file, message } of found) console.error(formatMessage(message, file));
  console.error(`\n${countMessages(found)}`);
  return found.some(isError);
}

/** Every message of the files, by path and place. */
export function listMessages(files: readonly VFile[]): Told[] {
  const found = files.flatMap((file) => file.messages.map((message) => ({ file, message })));
  return found.sort((a, b) => compare(a.file.path, b.file.path) || comparePlaces(a.message, b.message));
}

/** `2 errors, 1 warning` */
export function countMessages(found: readonly Told[]): string {
  const count = (level: string): number => found.filter(({ message }) => nameLevel(message) === level).length;
  return (['error', 'warning', 'note'] as const)
    .filter((level) => count(level) > 0)
    .map((level) => `${count(level)} ${level}${count(level) === 1 ? '' : 's'}`)
    .join(', ');
}

/** Whether nothing must be written because of a message. */
export function isError({ message }: Told): boolean {
  return nameLevel(message) === 'error';
}

function comparePlaces(a: VFileMessage, b: VFileMessage): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
