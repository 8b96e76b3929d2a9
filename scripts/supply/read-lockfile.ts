import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../story/story-folders.ts';

/** A package as package-lock.json has it. */
export interface LockedPackage {
  version: string;
  integrity?: string;
  resolved?: string;
  /** An SPDX expression, copied from its package.json. */
  license?: string;
  /** Only our own tools need it. */
  dev?: boolean;
  /** Our own tools need it, and something optional does. */
  devOptional?: boolean;
  hasInstallScript?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  peerDependenciesMeta?: Record<string, { optional?: boolean }>;
}

export interface Lockfile {
  name: string;
  version: string;
  lockfileVersion: number;
  /** By their folders, `node_modules/vite`; the project's own is the empty one. */
  packages: Record<string, LockedPackage>;
}

export function readLockfile(): Lockfile {
  return JSON.parse(readFileSync(join(projectRoot, 'package-lock.json'), 'utf8')) as Lockfile;
}

/** `node_modules/a/node_modules/@b/c` → `@b/c`. */
export function nameOf(folder: string): string {
  return folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/** Whether a package is for some machines only: one of the bindings of which npm installs those that fit. */
export function isBinding({ os, cpu, libc }: LockedPackage): boolean {
  return (os ?? cpu ?? libc) !== undefined;
}
