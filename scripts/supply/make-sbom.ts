import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fail } from '../terminal/fail.ts';
import { listProduction } from './list-production.ts';
import type { Lockfile } from './read-lockfile.ts';
import { runNpm } from './run-npm.ts';

/** The parts of a CycloneDX document that are looked at here. */
export interface Sbom {
  bomFormat: string;
  specVersion: string;
  serialNumber?: string;
  version: number;
  metadata: { timestamp?: string; component: { 'bom-ref': string; name: string } };
  components: {
    'bom-ref': string;
    type: string;
    name: string;
    version: string;
    purl: string;
    hashes?: { alg: string; content: string }[];
    licenses?: unknown[];
  }[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

/**
 * The software bill of materials of what a site is built with, in CycloneDX, as npm writes it from package-lock.json; no
 * network is asked. Without the clock and the random number that npm adds, so that the same packages give the same
 * document. npm's own choice of production (`--omit dev`) leaves out whatever our tools need too, such as Vite: npm is
 * shown a project that has no tools.
 */
export function makeSbom(lock: Lockfile): Sbom {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-sbom-'));
  try {
    const { manifest, locked } = withoutTools(lock);
    writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(locked));
    const answer = runNpm(['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], { cwd: folder });
    if (answer.status !== 0) {
      fail('no-sbom', `npm made none: ${answer.stderr.trim()}`, { hint: 'it takes npm 10 or later: npm --version' });
    }
    const sbom = JSON.parse(answer.stdout) as Sbom;
    delete sbom.serialNumber;
    delete sbom.metadata.timestamp;
    // npm takes the name of the folder.
    sbom.metadata.component.name = lock.name;
    return sbom;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function withoutTools(lock: Lockfile): { manifest: object; locked: Lockfile } {
  const manifest = { ...lock.packages[''], version: lock.version, private: true };
  delete manifest.devDependencies;
  const { everywhere, bindings } = listProduction(lock);
  const kept = new Set([...everywhere, ...bindings]);
  const packages = Object.entries(lock.packages).filter(([folder]) => kept.has(folder));
  return {
    manifest,
    locked: { ...lock, packages: { '': manifest, ...Object.fromEntries(packages) } },
  };
}
