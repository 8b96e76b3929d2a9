import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../story/story-folders.ts';

interface Manifest {
  license?: string;
  homepage?: string;
  repository?: string | { url?: string };
  author?: string | { name?: string };
}

/** What an installed package says of itself. */
interface Origin {
  /** An SPDX expression; undefined where the package names none. */
  licence: string | undefined;
  /** The address of its source, else its home page, else its author. */
  from: string;
}

/** Reads who made an installed package, by its folder in package-lock.json. */
export function readOrigin(folder: string): Origin {
  const manifest = JSON.parse(readFileSync(join(projectRoot, folder, 'package.json'), 'utf8')) as Manifest;
  const { license, homepage, repository, author } = manifest;
  const source = typeof repository === 'string' ? repository : repository?.url;
  const name = typeof author === 'string' ? author : author?.name;
  return { licence: license, from: (source === undefined ? undefined : toAddress(source)) ?? homepage ?? name ?? '' };
}

/** npm knows many ways to write one: `git+https://github.com/a/b.git`, `github:a/b`, `a/b`. */
function toAddress(repository: string): string {
  const plain = repository
    .replace(/^git\+/, '')
    .replace(/^(?:git|ssh):\/\/(?:git@)?/, 'https://')
    .replace(/^git@([^:]+):/, 'https://$1/')
    .replace(/\.git$/, '');
  if (plain.startsWith('http')) return plain;
  return `https://github.com/${plain.replace(/^github:/, '')}`;
}
