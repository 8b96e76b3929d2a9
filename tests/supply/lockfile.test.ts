import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { listInstalled, resolvePackage, type Platform } from '../../scripts/supply/list-production.ts';
import { nameOf, readLockfile } from '../../scripts/supply/read-lockfile.ts';

interface Manifest {
  private: boolean;
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

/** Astro alone brings 177. */
const MOST_PACKAGES = 280;

/** Packages that would run something of theirs when they are installed, and why they need not. */
const INSTALL_SCRIPTS: Readonly<Record<string, string>> = {
  esbuild: 'only looks whether the binding for this machine, a package of its own, is there',
};

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const lock = readLockfile();
const packages = Object.entries(lock.packages).filter(([folder]) => folder !== '');

test('package.json names exact versions, and nothing is published', () => {
  const wanted = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
  expect(manifest.private).toBe(true);
  expect(
    Object.keys(manifest.scripts).filter((name) => /^(?:pre|post)?(?:install|prepare|publish)/.test(name)),
  ).toEqual([]);
});

describe('the lockfile', () => {
  it('is of npm’s present form, and locks what package.json names', () => {
    expect(lock.lockfileVersion).toBe(3);
    const { dependencies, devDependencies } = lock.packages[''] ?? {};
    expect({ dependencies, devDependencies }).toEqual({
      dependencies: manifest.dependencies,
      devDependencies: manifest.devDependencies,
    });
    const installed = Object.keys({ ...dependencies, ...devDependencies }).map((name) => [
      name,
      lock.packages[`node_modules/${name}`]?.version,
    ]);
    expect(Object.fromEntries(installed)).toEqual({ ...dependencies, ...devDependencies });
  });

  it('lacks no package that another one needs', () => {
    const missing = packages.flatMap(([folder, { dependencies = {}, optionalDependencies = {} }]) =>
      Object.keys({ ...dependencies, ...optionalDependencies })
        .filter((name) => resolvePackage(lock, folder, name) === undefined)
        .map((name) => `${name}, for ${folder}`),
    );
    expect(missing).toEqual([]);
  });

  it('knows the sum of every package, and no address: each comes from the registry that a machine is set to', () => {
    expect(packages.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''))).toEqual([]);
    expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
    expect(packages.filter(([, { version }]) => !/^\d+\.\d+\.\d+(?:[-+][\w.-]+)?$/.test(version))).toEqual([]);
  });

  it('needs no script of a package to be run', () => {
    const scripted = packages.filter(([, { hasInstallScript }]) => hasInstallScript === true);
    expect(scripted.map(([folder]) => nameOf(folder))).toEqual(Object.keys(INSTALL_SCRIPTS));
    // What is installed without scripts is what the site is built with.
    expect(readFileSync('scripts/setup.mjs', 'utf8').match(/runNpm\(\['ci'[^\]]*/g)).toEqual([
      expect.stringContaining("'--ignore-scripts'"),
      expect.stringContaining("'--ignore-scripts'"),
    ]);
  });
});

test.each<[Platform, number]>([
  [{ os: 'linux', cpu: 'x64', libc: 'glibc' }, 275],
  [{ os: 'linux', cpu: 'arm64', libc: 'musl' }, 275],
  [{ os: 'darwin', cpu: 'arm64' }, 276],
  [{ os: 'win32', cpu: 'x64' }, 274],
])('on %o a site is built with %i packages', (platform, count) => {
  expect(listInstalled(lock, platform)).toHaveLength(count);
  expect(count).toBeLessThanOrEqual(MOST_PACKAGES);
});

test('the settings of npm hold no secret and name no registry', () => {
  expect(readFileSync('.npmrc', 'utf8')).not.toMatch(/_auth|token|password|registry|\/\//i);
});
