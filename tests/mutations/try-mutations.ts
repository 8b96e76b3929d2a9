// npm run mutations [-- WORD…]
//
// Takes out of the program, one at a time, what keeps hostile input out of pages and work from getting lost, and runs the
// test that has to notice. A change that no test notices fails. With words, only those whose description holds them all.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drawTable } from '../../scripts/terminal/draw-table.ts';
import { parseOptions } from '../../scripts/terminal/parse-options.ts';
import { runCommand } from '../../scripts/terminal/run-command.ts';
import { copyProject } from './copy-project.ts';
import type { GuardedMutation } from './guarded-mutation.ts';
import { mutations } from './mutations.ts';
import { runTests } from './run-tests.ts';
import { tryMutation, type Verdict } from './try-mutation.ts';

const USAGE = 'words of the descriptions, to try only those; --verbose';
/** As many as vitest itself would use. */
const PROCESSES = 2;

await runCommand(async () => {
  const { positionals } = parseOptions({}, USAGE);
  const chosen = mutations.filter(({ removes }) => positionals.every((word) => removes.includes(word)));
  if (chosen.length === 0) throw new Error(`no mutation is described so; known: ${USAGE}`);
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-mutations-'));
  process.on('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  const copies = Array.from({ length: PROCESSES }, (_, at) => join(folder, String(at)));
  for (const copy of copies) copyProject(copy, []);
  const start = performance.now();
  const missing = await listMissing(copies[0] ?? folder, chosen);
  const verdicts = new Map<GuardedMutation, Verdict>();
  const queue = chosen.filter(({ test }) => !missing.has(test));
  await Promise.all(
    copies.map(async (copy) => {
      for (let next = queue.shift(); next; next = queue.shift()) verdicts.set(next, await tryMutation(copy, next));
    }),
  );
  const tellVerdict = (mutation: GuardedMutation): Verdict =>
    verdicts.get(mutation) ?? 'no such test passes without it';
  const rows = chosen.map((mutation) => [mutation.removes, mutation.test.join(' > '), tellVerdict(mutation)]);
  console.log(drawTable([['without', 'the test that has to fail', ''], ...rows]));
  const noticed = chosen.filter((mutation) => tellVerdict(mutation) === 'noticed').length;
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(`\n${noticed} of ${chosen.length} changes are noticed by the test that is named (${seconds} s)`);
  return noticed === chosen.length;
});

/** The tests that do not pass where nothing was changed, so that their failing would say nothing. */
async function listMissing(copy: string, chosen: readonly GuardedMutation[]): Promise<Set<GuardedMutation['test']>> {
  const outcome = await runTests(
    copy,
    chosen.map(({ test }) => test),
  );
  return new Set(chosen.map(({ test }) => test).filter((test) => outcome(test) !== 'passed'));
}
