import { resolve, sep } from 'node:path';
import type { LoaderContext } from 'astro/loaders';

/** A generator and an editor's program write several files in one go; they are loaded once, when they are quiet. */
const QUIET_MS = 60;

/**
 * In development, loads anew when anything in a folder changes. An error is told, and what was loaded stays. `forget` is
 * called at each change, before anything is loaded.
 */
export function watchFolder(
  { watcher, logger }: LoaderContext,
  folder: string,
  load: () => Promise<void>,
  forget?: () => void,
): void {
  if (!watcher) return;
  const root = resolve(folder);
  let timer: NodeJS.Timeout | undefined;
  const onChange = (path: string): void => {
    const changed = resolve(path);
    if (changed !== root && !changed.startsWith(root + sep)) return;
    forget?.();
    clearTimeout(timer);
    timer = setTimeout(() => {
      load().catch((error: unknown) => {
        logger.error(error instanceof Error ? error.message : String(error));
      });
    }, QUIET_MS);
  };
  watcher.add(root);
  watcher.on('add', onChange);
  watcher.on('change', onChange);
  watcher.on('unlink', onChange);
}
