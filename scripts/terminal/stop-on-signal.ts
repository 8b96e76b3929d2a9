/**
 * Ends the process at once, and as a success, when a person or a system asks it to: a server that was stopped has done
 * its work, and the kept-alive connection of a browser would hold it for seconds.
 */
export function stopOnSignal(): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0));
}
