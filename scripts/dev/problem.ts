import { resolve } from 'node:path';
import { splitMessage, type MessageParts } from '../terminal/format-message.ts';
import type { Told } from '../terminal/report-messages.ts';

/** An error as the page shows it. */
export interface Problem extends MessageParts {
  /** `/absolute/path:line:column`, for the server to open it in an editor; empty where there is no file. */
  open: string;
}

export function makeProblem({ file, message }: Told): Problem {
  const path = message.file ?? file?.path;
  const open = path === undefined ? '' : [resolve(path), message.line ?? 1, message.column ?? 1].join(':');
  return { ...splitMessage(message, file), open };
}
