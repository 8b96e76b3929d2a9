import { constants } from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * From now on, a process that a person or a system asks to end undoes what it has begun, prints what `undo` says of the
 * state in which things are left, and ends with 128 and the number of the signal, as shells do. Gives back what ends
 * the watch.
 */
export function undoOnSignal(undo: () => string): () => void {
  const end = (signal: NodeJS.Signals): void => {
    const outcome = undo();
    console.error(`\nended by ${signal}; ${outcome}`);
    process.exit(128 + constants.signals[signal]);
  };
  // Before others, which may end the process at once.
  for (const signal of SIGNALS) process.prependListener(signal, end);
  return () => {
    for (const signal of SIGNALS) process.off(signal, end);
  };
}
