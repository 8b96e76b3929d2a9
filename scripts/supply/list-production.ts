import { isBinding, type LockedPackage, type Lockfile } from './read-lockfile.ts';

/** What someone who builds a site needs: folders of package-lock.json, in its order. */
export interface Production {
  /** On every machine. */
  everywhere: string[];
  /** Bindings for one kind of machine or another, and what only they need. */
  bindings: string[];
}

/** Parts the packages that generating and building need from those of our own tools. */
export function listProduction(lock: Lockfile): Production {
  const reached = reachPackages(lock, (found) => !isBinding(found));
  const all = Object.keys(lock.packages).filter((folder) => folder !== '' && lock.packages[folder]?.dev !== true);
  return {
    everywhere: all.filter((folder) => reached.has(folder)),
    bindings: all.filter((folder) => !reached.has(folder)),
  };
}

/** A kind of machine, as Node names it. */
export interface Platform {
  os: string;
  cpu: string;
  /** Of Linux. */
  libc?: string;
}

/**
 * What `npm ci --omit=dev` installs on a kind of machine. npm takes what our own tools share with something optional for
 * production, wherever it is installed at all.
 */
export function listInstalled(lock: Lockfile, { os, cpu, libc }: Platform): string[] {
  const fits = (found: LockedPackage): boolean =>
    admits(found.os, os) && admits(found.cpu, cpu) && (libc === undefined || admits(found.libc, libc));
  const reached = reachPackages(lock, fits);
  return Object.entries(lock.packages).flatMap(([folder, found]) =>
    reached.has(folder) || (found.devOptional === true && fits(found)) ? [folder] : [],
  );
}

/** The folders of all packages that package.json's dependencies lead to, by way of those that pass. */
function reachPackages(lock: Lockfile, passes: (found: LockedPackage) => boolean): ReadonlySet<string> {
  const reached = new Set<string>();
  const visit = (from: string): void => {
    for (const name of namesNeeded(lock.packages[from])) {
      const folder = resolvePackage(lock, from, name);
      const found = folder === undefined ? undefined : lock.packages[folder];
      if (folder === undefined || !found || reached.has(folder) || !passes(found)) continue;
      reached.add(folder);
      visit(folder);
    }
  };
  visit('');
  return reached;
}

function namesNeeded(found: LockedPackage | undefined): string[] {
  const peers = Object.keys(found?.peerDependencies ?? {});
  return [
    ...Object.keys(found?.dependencies ?? {}),
    ...Object.keys(found?.optionalDependencies ?? {}),
    ...peers.filter((name) => found?.peerDependenciesMeta?.[name]?.optional !== true),
  ];
}

/** Where Node finds a package from within another one; undefined where it is not installed. */
export function resolvePackage({ packages }: Lockfile, from: string, name: string): string | undefined {
  for (let base = from; ; base = base.slice(0, Math.max(0, base.lastIndexOf('/node_modules/')))) {
    const folder = `${base === '' ? '' : `${base}/`}node_modules/${name}`;
    if (packages[folder] !== undefined) return folder;
    if (base === '') return undefined;
  }
}

/** What npm's fields `os`, `cpu` and `libc` say: a list of what is meant, or, each with a `!`, of what is not. */
function admits(list: readonly string[] | undefined, value: string): boolean {
  if (list === undefined) return true;
  return list.some((item) => item.startsWith('!')) ? !list.includes(`!${value}`) : list.includes(value);
}
