import { VFileMessage } from 'vfile-message';

/**
 * An error for people: thrown, and printed by `runCommand` in the form that all messages have. `path` is what it is
 * about, `hint` what to do.
 */
export function fail(rule: string, reason: string, { path, hint }: { path?: string; hint?: string } = {}): never {
  const message = new VFileMessage(reason, { ruleId: rule, source: 'verbatim' });
  message.fatal = true;
  message.file = path;
  message.note = hint;
  throw message;
}
