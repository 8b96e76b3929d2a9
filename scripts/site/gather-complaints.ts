/** The names of what Node says of itself and of its future, which differs from version to version and is nobody's mistake here. */
const OF_NODE = new Set(['DeprecationWarning', 'ExperimentalWarning']);

/**
 * Gathers what is said on the ways that know no logger, until `stop` is called: some parts of Astro and of its tools warn on the
 * console, by a warning of the process, or write to the standard error themselves.
 */
export function gatherComplaints(tell: (complaint: string) => void): { stop: () => void } {
  const { warn, error } = console;
  const write = process.stderr.write.bind(process.stderr);
  const tellParts = (...parts: unknown[]): void => {
    tell(parts.map((part) => (part instanceof Error ? part.message : String(part))).join(' '));
  };
  const tellWarning = ({ name, message }: Error): void => {
    if (!OF_NODE.has(name)) tell(message);
  };
  console.warn = tellParts;
  console.error = tellParts;
  process.on('warning', tellWarning);
  process.stderr.write = (chunk: Uint8Array | string) => {
    const text = typeof chunk === 'string' ? chunk : new TextDecoder().decode(chunk);
    if (text.trim() !== '') tell(text.trim());
    return true;
  };
  return {
    stop: () => {
      Object.assign(console, { warn, error });
      process.off('warning', tellWarning);
      process.stderr.write = write;
    },
  };
}
