// npm run advisories
//
// Asks the registry for known holes in the packages that a site is built with, and fails where one is severe and nobody has
// accepted it. Without an answer, as on a machine without a network, it says so and fails nothing.
import { runCommand } from '../terminal/run-command.ts';
import { acceptedAdvisories } from './accepted-advisories.ts';
import { judgeAudit } from './judge-audit.ts';
import { runNpm } from './run-npm.ts';

/** How long the registry may take, in milliseconds. */
const PATIENCE = 30_000;

await runCommand(() => {
  const options = ['--omit=dev', '--package-lock-only', '--json', '--fetch-retries=0', `--fetch-timeout=${PATIENCE}`];
  const { stdout } = runNpm(['audit', ...options], { longest: PATIENCE + 10_000 });
  const audit = judgeAudit(stdout, acceptedAdvisories, new Date().toISOString().slice(0, 10));
  if (audit.kind === 'not asked') {
    console.log(`not asked: ${audit.reason}`);
    return true;
  }
  const { open, accepted, minor } = audit;
  for (const line of [...open, ...accepted, ...minor]) console.log(line);
  if (open.length > 0) {
    console.error('  hint: update the package, or say in scripts/supply/accepted-advisories.ts why it does no harm');
  }
  console.log(`${open.length} open, ${accepted.length} accepted, ${minor.length} of low or moderate severity`);
  return open.length === 0;
});
