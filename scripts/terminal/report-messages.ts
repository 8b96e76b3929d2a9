import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { formatMessage, nameLevel } from './format-message.ts';

/**
 * Prints every message of the files to standard error, by path and place, and how many there are. Says whether one of
 * them is an error.
 */
export function reportMessages(files: readonly VFile[]): boolean {
  const found = files.flatMap((file) => file.messages.map((message) => ({ file, message })));
  if (found.length === 0) return false;
  found.sort((a, b) => compare(a.file.path, b.file.path) || comparePlaces(a.message, b.message));
  for (const { file, message } of found) console.error(formatMessage(message, file));
  const count = (level: string): number => found.filter(({ message }) => nameLevel(message) === level).length;
  const counts = (['error', 'warning', 'note'] as const)
    .filter((level) => count(level) > 0)
    .map((level) => `${count(level)} ${level}${count(level) === 1 ? '' : 's'}`);
  console.error(`\n${counts.join(', ')}`);
  return count('error') > 0;
}

function comparePlaces(a: VFileMessage, b: VFileMessage): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
