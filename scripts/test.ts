import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from './story/story-folders.ts';

interface Step {
  name: string;
  /** What Node runs: a package of node_modules that has a command, or a script of ours. */
  run: string;
  args: string[];
}

interface Result {
  passed: number;
  failed: number;
}

// Lint reads the types of collections that the step before it writes; the site is tested as it was just built.
const STEPS: Step[] = [
  { name: 'format', run: 'prettier', args: ['--check', '.', '--log-level', 'warn'] },
  { name: 'types', run: 'astro', args: ['check', '--minimumFailingSeverity', 'warning'] },
  { name: 'lint', run: 'eslint', args: ['.', '--max-warnings', '0'] },
  { name: 'nothing unused', run: 'knip', args: [] },
  { name: 'unit and golden tests', run: 'vitest', args: ['run', '--project', 'unit'] },
  { name: 'mutations', run: 'tests/mutations/try-mutations.ts', args: [] },
  { name: 'generated content', run: 'scripts/generate.ts', args: ['--check'] },
  { name: 'known holes in packages', run: 'scripts/supply/check-advisories.ts', args: [] },
  { name: 'build', run: 'scripts/build.ts', args: [] },
  { name: 'site tests', run: 'vitest', args: ['run', '--project', 'site'] },
];

// A run with more cases than usual looks for new ones, in all files from one seed.
if (Number(process.env.PROPERTY_RUNS ?? 1) > 1) {
  process.env.PROPERTY_SEED ??= String(Date.now() % 2 ** 31);
  console.log(
    `to repeat: PROPERTY_RUNS=${process.env.PROPERTY_RUNS} PROPERTY_SEED=${process.env.PROPERTY_SEED} npm test`,
  );
}
const folder = mkdtempSync(join(tmpdir(), 'verbatim-results-'));
const results = STEPS.map(runStep);
rmSync(folder, { recursive: true, force: true });
const sum = (key: keyof Result): number => results.reduce((total, result) => total + result[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;

/** Runs one step with one line of result; what it printed is shown only where it failed. */
function runStep({ name, run, args }: Step): Result {
  const start = performance.now();
  const report = join(folder, `${name}.json`);
  const isTests = run === 'vitest';
  const reporters = isTests ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : [];
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [commandOf(run), ...args, ...reporters], {
    cwd: projectRoot,
    encoding: 'utf8',
    maxBuffer: Infinity,
    // With CI, a snapshot that is missing fails instead of being written.
    env: { ...process.env, CI: 'true', NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const hasPassed = status === 0;
  // What could not be done on this machine is neither: it begins its one line so.
  if (hasPassed && stdout.startsWith('not asked: ')) {
    console.log(`NOT DONE ${name}, ${stdout.trim()}`);
    return { passed: 0, failed: 0 };
  }
  const result = isTests ? countTests(report, hasPassed) : { passed: Number(hasPassed), failed: Number(!hasPassed) };
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const count = isTests ? `, ${result.passed} passed, ${result.failed} failed` : '';
  console.log(`${hasPassed ? 'ok    ' : 'FAILED'} ${name} (${seconds} s${count})`);
  if (isTests) for (const skipped of listSkipped(report)) console.log(`NOT DONE ${skipped}`);
  if (!hasPassed) console.log(`${stdout}${stderr}${error ? String(error) : ''}`);
  return result;
}

/** The tests that did not run, which a machine may lack something for. */
function listSkipped(report: string): string[] {
  try {
    const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
      testResults: { assertionResults: { fullName: string; status: string }[] }[];
    };
    return testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ status }) => status === 'skipped' || status === 'pending')
      .map(({ fullName }) => fullName);
  } catch {
    return [];
  }
}

/** The file that Node runs for a script of ours or for the command of a package. */
function commandOf(run: string): string {
  if (run.endsWith('.ts')) return join(projectRoot, run);
  const home = join(projectRoot, 'node_modules', run);
  const { bin } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  return join(home, (typeof bin === 'string' ? bin : bin[run]) ?? '');
}

/** What vitest counted. Tests that could not even begin, or an error outside of them, are one that failed. */
function countTests(report: string, hasPassed: boolean): Result {
  try {
    const counts = JSON.parse(readFileSync(report, 'utf8')) as { numPassedTests: number; numFailedTests: number };
    const failed = hasPassed ? counts.numFailedTests : Math.max(1, counts.numFailedTests);
    return { passed: counts.numPassedTests, failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
