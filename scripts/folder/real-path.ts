import { lstatSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * Where a path leads on this machine, as far as it is there: what is missing at its end stays as it was named. A link that
 * leads nowhere is an error of the system (ENOENT), a circle of links too (ELOOP).
 */
export function realPath(path: string): string {
  const whole = resolve(path);
  if (lstatSync(whole, { throwIfNoEntry: false })) return realpathSync(whole);
  const parent = dirname(whole);
  return parent === whole ? whole : join(realPath(parent), basename(whole));
}
