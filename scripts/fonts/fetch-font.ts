import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface FontPackage {
  /** The package and its version, as npm takes them. */
  name: string;
  /** What npm gives as the hash of the package. */
  integrity: string;
  /** Where the font lies in it. */
  path: string;
}

export interface FetchedFont {
  font: Buffer;
  licence: string;
}

/** Takes a font and its licence out of a package that is not installed: these weigh 57 MB. Fails on another hash. */
export function fetchFont({ name, integrity, path }: FontPackage): FetchedFont {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-font-'));
  try {
    const npm = ['pack', name, '--json', '--pack-destination', folder];
    const answer = execFileSync('npm', npm, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    const [packed] = JSON.parse(answer) as { filename: string; integrity: string }[];
    if (packed?.integrity !== integrity) throw new Error(`${name} is not the package it was`);
    const paths = [`package/${path}`, 'package/LICENSE.md'];
    execFileSync('tar', ['-xzf', join(folder, packed.filename), '-C', folder, ...paths]);
    const [font, licence] = paths.map((file) => readFileSync(join(folder, file))) as [Buffer, Buffer];
    return { font, licence: licence.toString('utf8') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
