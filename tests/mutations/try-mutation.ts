import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GuardedMutation } from './guarded-mutation.ts';
import { runTests } from './run-tests.ts';

export type Verdict = 'noticed' | 'NOT NOTICED' | 'the test did not run' | 'no such test passes without it';

/** Changes a copy of the project, runs the test that has to fail, and changes it back. */
export async function tryMutation(project: string, { file, find, replace, test }: GuardedMutation): Promise<Verdict> {
  const path = join(project, file);
  const text = readFileSync(path, 'utf8');
  const at = text.indexOf(find);
  if (at < 0 || text.includes(find, at + 1)) throw new Error(`${file} does not hold exactly once: ${find}`);
  writeFileSync(path, text.slice(0, at) + replace + text.slice(at + find.length));
  try {
    const outcome = (await runTests(project, [test]))(test);
    // What does not even compile shows nothing.
    if (outcome === 'not run') return 'the test did not run';
    return outcome === 'failed' ? 'noticed' : 'NOT NOTICED';
  } finally {
    writeFileSync(path, text);
  }
}
