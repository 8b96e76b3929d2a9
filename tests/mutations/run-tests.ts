import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** A file of the unit tests, and the title of a test in it, behind those it stands under; or what those of several begin with. */
export type TestName = readonly [file: string, title: string];

/** What became of a test; of several, 'failed' where any of them did. */
export type Outcome = 'passed' | 'failed' | 'not run';

interface Report {
  testResults: { name: string; assertionResults: { ancestorTitles: string[]; title: string; status: string }[] }[];
}

/** The longest that tests may take, in milliseconds: what is removed may be what lets a program come to its end. */
const LONGEST = 300_000;

/** Runs some of the unit tests of a copy of the project, and returns who can say what became of each. */
export async function runTests(project: string, tests: readonly TestName[]): Promise<(test: TestName) => Outcome> {
  const report = join(project, '.mutations.json');
  rmSync(report, { force: true });
  const files = [...new Set(tests.map(([file]) => file))];
  const titles = tests.map(([, title]) => title.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|');
  const vitest = join(project, 'node_modules', 'vitest', 'vitest.mjs');
  const options = ['--project', 'unit', '-t', `^(?:${titles})`, '--reporter=json', `--outputFile=${report}`];
  const child = spawn(process.execPath, [vitest, 'run', ...files, ...options], {
    cwd: project,
    stdio: 'ignore',
    timeout: LONGEST,
    killSignal: 'SIGKILL',
    env: { ...process.env, CI: 'true', NO_COLOR: '1' },
  });
  await once(child, 'exit');
  const { testResults } = readReport(report);
  return ([file, title]) => {
    const results = testResults
      .filter(({ name }) => name === join(project, file))
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ ancestorTitles, title: own }) => [...ancestorTitles, own].join(' > ').startsWith(title))
      .filter(({ status }) => status === 'passed' || status === 'failed');
    if (results.length === 0) return 'not run';
    return results.every(({ status }) => status === 'passed') ? 'passed' : 'failed';
  };
}

/** Empty where vitest did not come to its end. */
function readReport(path: string): Report {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Report;
  } catch {
    return { testResults: [] };
  }
}
