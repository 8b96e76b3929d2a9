import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { Position } from './locate-offset.ts';

/** Something that an editor has to know about a file. */
export interface Problem {
  /** Name of the rule, in kebab-case: `link-to-nobody`. */
  rule: string;
  /** One line, lower case, without a full stop. */
  reason: string;
  /** What to write instead. */
  hint: string;
  /** What was written, where other stages ask for it: the name of an article that is not there. */
  actual?: string | undefined;
  /** The words that it is about; left out where it is about the file as a whole. */
  place?: Position | undefined;
}

/** Puts an error on the file. Nothing is thrown, so that all problems of a run are said at once. */
export function reportError(file: VFile, problem: Problem): void {
  leaveMessage(file, problem).fatal = true;
}

/** Puts a warning on the file: something that an editor may leave as it is. */
export function reportWarning(file: VFile, problem: Problem): void {
  leaveMessage(file, problem);
}

/** Puts a note on the file: something to know, or to think about. */
export function reportNote(file: VFile, problem: Problem): void {
  leaveMessage(file, problem).fatal = undefined;
}

/** Whether the file carries an error. */
export function hasError(file: VFile): boolean {
  return file.messages.some(({ fatal }) => fatal === true);
}

function leaveMessage(file: VFile, { rule, reason, hint, actual, place }: Problem): VFileMessage {
  // Words that are quoted may go on over several lines.
  const message = file.message(reason.replace(/[\r\n]+/g, ' '), {
    ruleId: rule,
    source: 'verbatim',
    ...(place && { place }),
  });
  message.note = hint;
  if (actual !== undefined) message.actual = actual;
  return message;
}
